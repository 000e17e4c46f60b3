package io.github.faqwidget.sample;

import java.io.File;
import java.net.URI;
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

  /**
   * Where the WAR is served. The server listens on this machine alone, yet reports the address that it has for
   * others.
   */
  static URI servedAt(URI reported) {
    return URI.create("http://localhost:" + reported.getPort() + "/");
  }
}
