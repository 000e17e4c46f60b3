package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An application server: what it is called, which Java it takes, and how it is made to serve WARs. */
abstract class AppServer {

  private static final Path UNPACKED = Path.of("target", "servers");

  private final String name;
  private final String folder;

  /**
   * Names a server.
   *
   * @param name with what sets it apart, such as {@code jetty-12.1 (ee11)}; its first word is the name of the
   *     folder that the build unpacked it into
   */
  AppServer(String name) {
    this.name = name;
    this.folder = name.split(" ")[0];
  }

  /** Lays out the server's own files, and says how to start it there. */
  abstract ProcessBuilder prepare(Site site) throws IOException;

  /** The folder of a site that the server takes WARs from, at its start and whenever they change. */
  abstract Path deployments(Site site);

  /** Whether it runs on a version of Java, by its makers' word or by its failing otherwise. */
  boolean takes(int java) {
    return true;
  }

  /** Whether it has a JAX-RS of its own, which serves the applications that it finds in a WAR. */
  boolean hasJaxRs() {
    return true;
  }

  /** Whether it leaves JAX-RS to the one inside the WAR. */
  boolean usesJaxRsOfWar() {
    return true;
  }

  /** Whether it takes WARs anew while it runs. */
  boolean redeploys() {
    return true;
  }

  String name() {
    return name;
  }

  String folder() {
    return folder;
  }

  /** The folder in the unpacked archive. */
  Path home() throws IOException {
    try (Stream<Path> inside = Files.list(UNPACKED.resolve(folder).toAbsolutePath())) {
      return inside.filter(Files::isDirectory).filter(it -> !it.endsWith("META-INF")).findFirst().orElseThrow();
    }
  }

  /** The version, as the build's properties pin it. */
  String version() {
    return System.getProperty("faq.version." + folder);
  }

  @Override
  public String toString() {
    return name;
  }
}
