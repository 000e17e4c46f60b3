package io.github.faqwidget.servers;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Solr as a process of its own, with a core as it comes and one without its caches. */
final class SolrPeer implements AutoCloseable {

  static final String STOCK = "stock";
  static final String UNCACHED = "uncached";

  private static final Path CONFIGURATION = Path.of("src", "bench", "solr").toAbsolutePath();
  private static final String NODE = "io.github.faqwidget.load.SolrNode";
  private static final int PATIENCE = 600;

  private final Process process;
  private final URI root;
  private final Thread atExit;

  private SolrPeer(Process process, URI root) {
    this.process = process;
    this.root = root;
    atExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts Solr and waits until every core has its rows.
   *
   * @param home an empty folder for it
   * @param catalog the folder of the catalog whose rows it gets
   */
  static SolrPeer start(Path home, Path catalog, String... jvm) throws IOException, InterruptedException {
    Files.copy(CONFIGURATION.resolve("solr.xml"), home.resolve("solr.xml"));
    for (var core : Map.of(STOCK, true, UNCACHED, false).entrySet()) {
      layOut(home.resolve(core.getKey()), core.getValue());
    }
    int port = Site.freePort();
    Jdk jdk = Jdk.current();
    ProcessBuilder java = new ProcessBuilder(jdk.program("java").toString());
    java.command().addAll(List.of(jvm));
    java.command().addAll(List.of("-cp", System.getProperty("java.class.path"), NODE,
        home.toString(), "" + port, catalog.toString()));
    Path log = home.resolve("console.log");
    java.directory(home.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    SolrPeer peer = new SolrPeer(java.start(), URI.create("http://127.0.0.1:" + port + "/solr/"));
    peer.await(log);
    return peer;
  }

  URI root() {
    return root;
  }

  ProcessHandle java() {
    return process.toHandle();
  }

  private static void layOut(Path core, boolean caches) throws IOException {
    Path conf = Files.createDirectories(core.resolve("conf"));
    for (String file : new String[] {"schema.xml", "solrconfig.xml"}) {
      Files.copy(CONFIGURATION.resolve("conf").resolve(file), conf.resolve(file));
    }
    Files.writeString(core.resolve("core.properties"), "faq.caches=" + caches + "\n");
  }

  private void await(Path log) throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE && process.isAlive(); i++) {
      if (hasRows(STOCK) && hasRows(UNCACHED)) {
        return;
      }
      Thread.sleep(100);
    }
    close();
    throw new IOException("Solr did not start; its log: " + log);
  }

  private boolean hasRows(String core) throws IOException {
    HttpURLConnection asked =
        (HttpURLConnection) root.resolve(core + "/select?q=*:*&rows=0&indent=false").toURL().openConnection();
    try (var in = asked.getInputStream()) {
      return !new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("\"numFound\":0,");
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
