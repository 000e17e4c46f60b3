package io.github.faqwidget.servers;

import io.github.faqwidget.host.CatalogsOfHost;
import io.github.faqwidget.host.HostApplication;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A WAR of somebody else, with the panel among its libraries and nothing of the sample but the catalog. */
final class HostWar {

  private static final String[] TAKEN = {"/WEB-INF/lib/", "/WEB-INF/catalogs/"};

  private HostWar() {}

  /** Packs it; for a server without JAX-RS, the host brings one. */
  static War pack(Path file, boolean serverHasJaxRs) throws IOException {
    WebArchive sample = ShrinkWrap.create(ZipImporter.class, "sample.war")
        .importFrom(War.SAMPLE.file().toFile()).as(WebArchive.class);
    WebArchive host = ShrinkWrap.create(WebArchive.class, "host.war")
        .addClasses(HostApplication.class, CatalogsOfHost.class)
        .setWebXML("host/web.xml");
    if (!serverHasJaxRs) {
      host.addAsLibrary(ownJaxRs());
    }
    for (Map.Entry<ArchivePath, Node> entry : sample.getContent().entrySet()) {
      String path = entry.getKey().get();
      if (entry.getValue().getAsset() != null && Stream.of(TAKEN).anyMatch(path::startsWith)) {
        host.add(entry.getValue().getAsset(), path);
      }
    }
    host.as(ZipExporter.class).exportTo(file.toFile(), true);
    return new War(file, "host", "help/api/health");
  }

  /** The jar by which Jersey finds the applications of a WAR; the rest of Jersey comes with the panel. */
  private static File ownJaxRs() throws IOException {
    URL inside = HostWar.class.getResource(
        "/org/glassfish/jersey/servlet/init/JerseyServletContainerInitializer.class");
    URL jar = ((JarURLConnection) inside.openConnection()).getJarFileURL();
    return new File(URI.create(jar.toString()));
  }
}
