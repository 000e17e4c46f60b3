package io.github.faqwidget.admin.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** A Tomcat in this JVM with a WAR of the modules' own classes and the sample's catalog, under the context path {@code /faq}. */
final class ConsoleServer implements AutoCloseable {

  private static final Path CATALOGS = Path.of("../sample-war/src/main/webapp/WEB-INF/catalogs");
  private static final Map<String, Path> JARS = Map.of(
      "faq-servlet.jar", Path.of("../faq-servlet/target/classes"),
      "faq-widget.jar", Path.of("../faq-widget/target/classes"),
      "faq-admin.jar", Path.of("target/classes"));

  private final Tomcat tomcat = new Tomcat();

  /** Starts with parameters of the servlet context; takes a folder for what it writes. */
  ConsoleServer(Path folder, Map<String, String> parameters) {
    try {
      Path war = Files.write(folder.resolve("faq.war"), war());
      tomcat.setBaseDir(Files.createTempDirectory(folder, "tomcat").toString());
      tomcat.setPort(0);
      ((StandardHost) tomcat.getHost()).setUnpackWARs(false);
      Context context = tomcat.addWebapp("/faq", war.toString());
      ((StandardJarScanner) context.getJarScanner()).setScanClassPath(false);
      parameters.forEach(context::addParameter);
      tomcat.start();
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException("Tomcat did not start", e);
    }
  }

  String url(String path) {
    return "http://localhost:" + tomcat.getConnector().getLocalPort() + "/faq/" + path;
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException("Tomcat did not stop", e);
    }
  }

  private static byte[] war() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      addTree(out, CATALOGS, "WEB-INF/catalogs/");
      for (Map.Entry<String, Path> jar : JARS.entrySet()) {
        add(out, "WEB-INF/lib/" + jar.getKey(), jar(jar.getValue()));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] jar(Path classes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      addTree(out, classes, "");
    }
    return bytes.toByteArray();
  }

  private static void addTree(ZipOutputStream out, Path root, String prefix) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(root)) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : files) {
      add(out, prefix + root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
  }

  private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
