package io.github.faqwidget.widget;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the built scripts under {@code /faq/faq-widget/}, the API beside them, the test pages under
 * {@code /pages/} and, for tests of single modules, the sources under {@code /sources/}. Pages under
 * {@code /pages/strict/} carry the strictest policy that the widget promises to work under. As
 * {@code 127.0.0.1} it is another origin than as {@code localhost}.
 */
final class TestServer implements AutoCloseable {

  private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; "
      + "connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8", "css", "text/css");

  final FixtureApi api = new FixtureApi();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  TestServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/faq/api/", api);
    server.createContext("/faq/faq-widget/", exchange -> sendPublicly(exchange, BuiltFiles.SERVED));
    server.createContext("/pages/", exchange -> sendBelow(exchange, Path.of("src/test/resources/pages"), "/pages/"));
    server.createContext("/sources/", exchange -> sendBelow(exchange, Path.of("src/main/js"), "/sources/"));
    server.start();
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  String urlOfAnotherOrigin(String path) {
    return url(path).replace("localhost", "127.0.0.1");
  }

  private static void sendPublicly(HttpExchange exchange, Path folder) throws IOException {
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    sendBelow(exchange, folder, exchange.getHttpContext().getPath());
  }

  private static void sendBelow(HttpExchange exchange, Path folder, String prefix) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(prefix.length());
    if (path.startsWith("strict/")) {
      exchange.getResponseHeaders().set("Content-Security-Policy", STRICT);
    }
    send(exchange, folder.resolve(path.replaceFirst("^strict/", "")));
  }

  private static void send(HttpExchange exchange, Path file) throws IOException {
    boolean found = Files.isRegularFile(file);
    byte[] body = found ? Files.readAllBytes(file) : "Not here".getBytes(StandardCharsets.UTF_8);
    String extension = file.toString().replaceFirst(".*\\.", "");
    exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(extension, "text/plain"));
    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
