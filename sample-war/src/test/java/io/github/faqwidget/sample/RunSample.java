package io.github.faqwidget.sample;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Serves the packaged sample with Payara Micro until the process is told to end: {@code mvn -Prun}. */
final class RunSample {

  private RunSample() {}

  /** Takes the build directory, which holds the WARs and the server, and the port. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(arguments[0]);
    int port = Integer.parseInt(arguments[1]);
    if (isTaken(port)) {
      System.err.println("Port " + port + " is taken. Choose another: mvn -Prun -Dport=9090");
      System.exit(1);
    }
    Process server = start(target, port);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    // Maven, told to end, leaves its children running.
    ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
    awaitAnswer(server, port);
    if (server.isAlive()) {
      System.out.println("手順書とヘルプパネル / Manual page with the help panel: http://localhost:" + port
          + "/manual/m365-mfa.html (Ctrl-C stops; log: "
          + Path.of("").toAbsolutePath().relativize(target.resolve("payara.log").toAbsolutePath()) + ")");
    }
    int status = server.waitFor();
    System.err.println("The server ended; its log: " + target.resolve("payara.log"));
    System.exit(status);
  }

  private static boolean isTaken(int port) {
    try {
      new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
      return false;
    } catch (IOException taken) {
      return true;
    }
  }

  private static Process start(Path target, int port) throws IOException {
    Path listen = target.resolve("test-classes/listen-locally.txt");
    Path wars = Files.createDirectories(target.resolve("run"));
    Path main = copy(target.resolve("sample-war.war"), wars.resolve("ROOT.war"));
    Path portal = copy(target.resolve("sample-war-portal.war"), wars.resolve("portal.war"));
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.awt.headless=true", "-jar", target.resolve("payara-micro.jar").toString(),
        "--nocluster", "--port", String.valueOf(port), "--prebootcommandfile", listen.toString(),
        "--deploy", main.toString(), "--deploy", portal.toString());
    forwardCatalogs(builder);
    return builder.redirectErrorStream(true).redirectOutput(target.resolve("payara.log").toFile()).start();
  }

  private static Path copy(Path from, Path to) throws IOException {
    return Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The server has a working directory of its own, so the folder goes there as an absolute path. */
  private static void forwardCatalogs(ProcessBuilder builder) {
    String property = System.getProperty("faq.catalogs", "");
    String environment = builder.environment().getOrDefault("FAQ_CATALOGS", "");
    if (!property.isBlank()) {
      builder.command().add(1, "-Dfaq.catalogs=" + Path.of(property).toAbsolutePath());
    }
    if (!environment.isBlank()) {
      builder.environment().put("FAQ_CATALOGS", Path.of(environment).toAbsolutePath().toString());
    }
  }

  private static void awaitAnswer(Process server, int port) throws IOException, InterruptedException {
    URI page = URI.create("http://localhost:" + port + "/manual/m365-mfa.html");
    while (server.isAlive() && !answers(page)) {
      Thread.sleep(200);
    }
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
