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
  private static final String WRITTEN = "/pages/written-by-the-test.html";
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8", "css", "text/css");

  private record Written(String html, Map<String, String> headers) {}

  final FixtureApi api = new FixtureApi();
  private volatile Written written = new Written("", Map.of());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  TestServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/faq/api/", exchange -> {
      allowEveryOrigin(exchange);
      api.handle(exchange);
    });
    server.createContext("/faq/faq-widget/", exchange -> sendPublicly(exchange, BuiltFiles.SERVED));
    server.createContext("/pages/", exchange -> sendBelow(exchange, Path.of("src/test/resources/pages"), "/pages/"));
    server.createContext(WRITTEN, this::sendWritten);
    server.createContext("/sources/", exchange -> sendBelow(exchange, Path.of("src/main/js"), "/sources/"));
    server.start();
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  String urlOfAnotherOrigin(String path) {
    return url(path).replace("localhost", "127.0.0.1");
  }

  /** Takes a page of a test's own, and gives its address. */
  String write(String html, Map<String, String> headers) {
    written = new Written(html, headers);
    return url(WRITTEN);
  }

  private void sendWritten(HttpExchange exchange) throws IOException {
    Written page = written;
    page.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", TYPES.get("html"));
    send(exchange, 200, page.html().getBytes(StandardCharsets.UTF_8));
  }

  private static void allowEveryOrigin(HttpExchange exchange) {
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
  }

  private static void sendPublicly(HttpExchange exchange, Path folder) throws IOException {
    allowEveryOrigin(exchange);
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
    send(exchange, found ? 200 : 404, body);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
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
