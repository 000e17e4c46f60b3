package io.github.faqwidget.sample;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build packaged; arquillian.xml puts the portal beside it on the same server. */
final class PackagedWar {

  private PackagedWar() {}

  static WebArchive atTheRoot() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/sample-war.war"))
        .as(WebArchive.class);
  }
}
