package io.github.faqwidget.sample;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Serves the packaged sample with Payara Micro until the process is told to end: {@code mvn -Prun}. */
final class RunSample {

  private static final String LOG = "payara.log";
  /** What the server logs once it has deployed all, or failed to. */
  private static final String READY = "ready in";

  private RunSample() {}

  /** Takes the build directory, which holds the WARs and the server, and the port. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(arguments[0]);
    int port = Integer.parseInt(arguments[1]);
    if (isTaken(port)) {
      System.err.println("Port " + port + " is taken. Choose another: mvn -Prun -Dport=9090");
      System.exit(1);
    }
    String code = UUID.randomUUID().toString();
    Process server = start(target, port, catalogs(), code);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    // Maven, told to end, leaves its children running.
    ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
    Path log = Path.of("").toAbsolutePath().relativize(target.resolve(LOG).toAbsolutePath());
    tellHowItStarted(server, "http://localhost:" + port, log, code);
    int status = server.waitFor();
    System.err.println("The server ended; its log: " + log);
    System.exit(status);
  }

  private static void tellHowItStarted(Process server, String root, Path log, String code)
      throws IOException, InterruptedException {
    String page = root + "/manual/m365-mfa.html";
    if (awaitAnswer(server, URI.create(page), log)) {
      System.out.println("手順書とヘルプパネル / Manual page with the help panel: " + page
          + " (Ctrl-C stops; log: " + log + ")");
      System.out.println("編集画面 / Console (this link signs in once): " + root + "/faq-admin/#code=" + code);
      CatalogReport.ask(URI.create(root + "/api/health")).forEach(System.out::println);
    } else if (server.isAlive()) {
      System.err.println("アプリケーションが起動しませんでした / The application did not start; why: " + log);
      System.exit(1);
    }
  }

  private static boolean isTaken(int port) {
    try {
      new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
      return false;
    } catch (IOException taken) {
      return true;
    }
  }

  private static Process start(Path target, int port, Optional<Path> catalogs, String code) throws IOException {
    Path listen = target.resolve("test-classes/listen-locally.txt");
    Path wars = Files.createDirectories(target.resolve("run"));
    Path main = copy(target.resolve("sample-war.war"), wars.resolve("ROOT.war"));
    Path portal = copy(target.resolve("sample-war-portal.war"), wars.resolve("portal.war"));
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.awt.headless=true", "-jar", target.resolve("payara-micro.jar").toString(),
        "--nocluster", "--port", String.valueOf(port), "--prebootcommandfile", listen.toString(),
        "--deploy", main.toString(), "--deploy", portal.toString());
    catalogs.ifPresent(folder -> builder.environment().put("FAQ_CATALOGS", folder.toString()));
    builder.environment().putIfAbsent("FAQ_STORE", target.resolve("faq-store").toAbsolutePath().toString());
    builder.environment().put("FAQ_ADMIN_CODE", code);
    return builder.redirectErrorStream(true).redirectOutput(target.resolve(LOG).toFile()).start();
  }

  private static Path copy(Path from, Path to) throws IOException {
    return Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The folder of catalogs that the operator names, in the order that the application itself looks for it;
   * absolute, since the server has a working directory of its own.
   */
  private static Optional<Path> catalogs() {
    Optional<Path> folder = Stream.of(System.getenv("FAQ_CATALOGS"), System.getProperty("faq.catalogs"))
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .map(value -> Path.of(value.strip()).toAbsolutePath());
    folder.filter(named -> !Files.isDirectory(named)).ifPresent(missing -> {
      System.err.println("カタログのフォルダーがありません / FAQ_CATALOGS, faq.catalogs: no such folder: " + missing);
      System.exit(1);
    });
    return folder;
  }

  /** Waits until the page is there; false where it is not although the server has done what it can. */
  private static boolean awaitAnswer(Process server, URI page, Path log)
      throws IOException, InterruptedException {
    boolean ready = false;
    boolean answers = false;
    while (server.isAlive() && !answers && !ready) {
      Thread.sleep(200);
      ready = Files.readString(log, StandardCharsets.ISO_8859_1).contains(READY);
      answers = answers(page);
    }
    return answers;
  }

  private static boolean answers(URI page) {
    try {
      return ((HttpURLConnection) page.toURL().openConnection()).getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void stop(Process server) {
    server.destroy();
    try {
      server.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
