package io.github.faqwidget.widget;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks the contract of {@code docs/http-api.md} about a {@link FixtureTable}. Its mood is the weather of a
 * hospital's network.
 */
final class FixtureApi implements HttpHandler {

  /** How the server is. */
  enum Mood { WELL, FAILING, BUSY, HTML, WRONG_SHAPE, HOSTILE, SILENT, PICKY }

  private final FixtureTable table = new FixtureTable();
  private final Queue<String> queries = new ConcurrentLinkedQueue<>();
  private final Queue<String> feedback = new ConcurrentLinkedQueue<>();
  private final AtomicInteger revalidations = new AtomicInteger();
  private volatile Mood mood = Mood.WELL;
  private volatile CountDownLatch silence = new CountDownLatch(0);

  /** Changes the mood; whoever was kept waiting is answered now. */
  void be(Mood next) {
    mood = next;
    CountDownLatch before = silence;
    silence = new CountDownLatch(next == Mood.SILENT ? 1 : 0);
    before.countDown();
  }

  /** The requests so far, decoded, in their order. */
  List<String> queries() {
    return List.copyOf(queries);
  }

  /** What readers said of entries, as it came. */
  List<JsonObject> feedback() {
    return feedback.stream().map(said -> JsonParser.parseString(said).getAsJsonObject()).toList();
  }

  /** How often the whole table was asked for by those who had it. */
  int revalidations() {
    return revalidations.get();
  }

  void reset() {
    be(Mood.WELL);
    queries.clear();
    feedback.clear();
    revalidations.set(0);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    queries.add(URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8));
    Mood now = mood;
    switch (now) {
      case FAILING -> send(exchange, 500, "application/problem+json", "{\"status\":500}");
      case BUSY -> {
        exchange.getResponseHeaders().set("Retry-After", "30");
        send(exchange, 429, "application/problem+json", "{\"status\":429}");
      }
      case HTML -> send(exchange, 200, "text/html", "<!DOCTYPE html><title>Sign in</title>");
      case WRONG_SHAPE -> send(exchange, 200, "application/json", "{\"hits\":[{\"id\":7}]}");
      case HOSTILE -> send(exchange, 200, "application/json", read("hostile.json"));
      default -> {
        await(silence);
        answer(exchange);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = exchange.getRequestURI().getRawQuery();
    Matcher entry = Pattern.compile(".*/entries/(\\d+)(/related)?").matcher(path);
    if (entry.matches() && entry.group(2) != null) {
      sendJson(exchange, table.related(Integer.parseInt(entry.group(1))));
    } else if (entry.matches()) {
      sendEntry(exchange, Integer.parseInt(entry.group(1)));
    } else if (path.endsWith("/entries")) {
      sendEntries(exchange);
    } else if (path.endsWith("/search")) {
      sendJson(exchange, table.search(query));
    } else if (path.endsWith("/suggest")) {
      sendJson(exchange, table.suggestions(query));
    } else if (path.endsWith("/feedback")) {
      String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (mood == Mood.PICKY && said.contains("comment")) {
        send(exchange, 400, "application/problem+json", "{\"status\":400}");
        return;
      }
      feedback.add(said);
      exchange.sendResponseHeaders(202, -1);
      exchange.close();
    } else {
      send(exchange, 200, "application/json", read("catalog.json"));
    }
  }

  /** The whole table; its tag never changes. */
  private void sendEntries(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"46\"");
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    if ("\"46\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      revalidations.incrementAndGet();
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      sendJson(exchange, table.whole());
    }
  }

  private static void sendJson(HttpExchange exchange, JsonObject json) throws IOException {
    send(exchange, 200, "application/json", json.toString());
  }

  private void sendEntry(HttpExchange exchange, int number) throws IOException {
    Optional<JsonObject> found = table.entry(number);
    if (found.isEmpty()) {
      send(exchange, 404, "application/problem+json", "{\"status\":404}");
    } else {
      sendJson(exchange, found.get());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type.toLowerCase(Locale.ROOT));
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  static String read(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/api", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
