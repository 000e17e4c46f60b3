package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The process of a server, with those that it starts; it ends with this one if not before. */
final class ServerProcess implements AutoCloseable {

  private static final int GRACE_SECONDS = 30;
  private static final int REST_MILLIS = 1_000;

  private final ProcessBuilder builder;
  private final Jdk jdk;
  private final Path log;
  private final Thread atExit = new Thread(this::stop);
  private Process process;

  /** Does not start it yet; it will run on a Java and write what it says to the end of a log. */
  ServerProcess(ProcessBuilder builder, Jdk jdk, Path log) {
    this.builder = builder;
    this.jdk = jdk;
    this.log = log;
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  void start() throws IOException {
    process = builder.start();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Everything that the server said on its console. */
  Path log() {
    return log;
  }

  /** How many bytes it has said so far. */
  long logSize() {
    return log.toFile().length();
  }

  /** Whether it says nothing for a while, which it waits for. */
  boolean logRests() {
    long before = logSize();
    try {
      Thread.sleep(REST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return logSize() == before;
  }

  /** The process that is the Java of the server, which a script may have started. */
  ProcessHandle java() {
    return tree().filter(it -> it.info().command().orElse("").endsWith("java"))
        .max(Comparator.comparingLong(Memory::resident))
        .orElseThrow();
  }

  /** What the server's Java tells about itself. */
  String jcmd(String... question) throws IOException {
    return jdk.jcmd(java(), question);
  }

  /** Ends it, gently at first. */
  void stop() {
    List<ProcessHandle> all = tree().toList();
    all.forEach(ProcessHandle::destroy);
    try {
      for (ProcessHandle one : all) {
        one.onExit().orTimeout(GRACE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> one).join();
      }
    } finally {
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  private Stream<ProcessHandle> tree() {
    return process == null ? Stream.empty()
        : Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }
}
