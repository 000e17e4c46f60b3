package io.github.faqwidget.servers;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server as a process of its own, with one WAR; it ends with this process if not before. */
final class RunningServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("faq.patience", 180));
  private static final Path RUNS = Path.of("target", "server-runs").toAbsolutePath();

  private final AppServer server;
  private final Site site;
  private final War war;
  private final ServerProcess process;
  private Duration untilFirstAnswer;

  private RunningServer(AppServers.Row row, War war, Map<String, String> environment) throws IOException {
    server = row.server();
    this.war = war;
    Path folder = RUNS.resolve((row + " " + war.context()).replaceAll("[^\\w.]+", "-"));
    delete(folder);
    site = new Site(server.home(), Files.createDirectories(folder), Site.freePort(), row.jdk());
    ProcessBuilder builder = server.prepare(site).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", row.jdk().home().toString());
    builder.environment().putAll(environment);
    process = new ServerProcess(builder, row.jdk(), folder.resolve("console.log"));
    Files.createDirectories(deployed().getParent());
    deploy();
  }

  /**
   * Starts a server with a WAR and waits for its first answer.
   *
   * @param environment what the process gets in addition
   */
  static RunningServer start(AppServers.Row row, War war, Map<String, String> environment) {
    try {
      RunningServer running = new RunningServer(row, war, environment);
      running.launch();
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(row + " can't be started", e);
    }
  }

  HttpApi api() {
    return new HttpApi(URI.create("http://localhost:" + site.port() + '/' + war.context() + '/'));
  }

  Duration untilFirstAnswer() {
    return untilFirstAnswer;
  }

  ServerProcess process() {
    return process;
  }

  /** The folder that the server takes applications from while it runs. */
  Path deployments() {
    return server.deployments(site);
  }

  /** Takes the WAR away until it is gone, and puts it back: in the running server where that can be done. */
  void redeploy() throws IOException {
    if (server.redeploys()) {
      awaitRemoval();
      deploy();
      await(this::answers, "to have the WAR again");
    } else {
      process.stop();
      launch();
    }
  }

  @Override
  public void close() {
    process.close();
  }

  private void launch() throws IOException {
    long start = System.nanoTime();
    process.start();
    try {
      await(this::answers, "to answer");
    } catch (AssertionError | RuntimeException e) {
      close();
      throw e;
    }
    untilFirstAnswer = Duration.ofNanos(System.nanoTime() - start);
  }

  /** Asks only once the server has done with it: a request into what is being taken down fails, and is logged. */
  private void awaitRemoval() throws IOException {
    long before = process.logSize();
    Files.delete(deployed());
    await(() -> process.logSize() > before, "to notice that the WAR is gone");
    await(process::logRests, "to take the WAR down");
    await(() -> !answers(), "to be without the WAR");
  }

  private void deploy() throws IOException {
    Path coming = site.folder().resolve("coming.tmp");
    Files.copy(war.file(), coming, StandardCopyOption.REPLACE_EXISTING);
    Files.move(coming, deployed(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path deployed() {
    return deployments().resolve(war.fileName());
  }

  private boolean answers() {
    try {
      return api().get(war.probe()).statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private void await(BooleanSupplier condition, String what) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("Waited in vain for " + server + ' ' + what + "; its log: " + process.log());
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
