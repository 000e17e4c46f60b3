package io.github.faqwidget.widget;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
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
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Speaks the contract of {@code docs/http-api.md} with entries of the real table and a search that a test can
 * foresee: by context, the entries that cite a section named in it; by words, the entries whose question holds
 * every one of them. The word エラー gives a weak fit. Its mood is the weather of a hospital's network.
 */
final class FixtureApi implements HttpHandler {

  /** How the server is. */
  enum Mood { WELL, FAILING, BUSY, HTML, WRONG_SHAPE, HOSTILE, SILENT }

  private static final Pattern SECTION = Pattern.compile("(?:手順|資料)\\d+(?:-\\d+)?");

  private final JsonArray entries = JsonParser.parseString(read("entries.json")).getAsJsonArray();
  private final Queue<String> queries = new ConcurrentLinkedQueue<>();
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

  void reset() {
    be(Mood.WELL);
    queries.clear();
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
      case WRONG_SHAPE -> send(exchange, 200, "application/json", "{\"hits\":[{\"number\":\"x\"}]}");
      case HOSTILE -> send(exchange, 200, "application/json", read("hostile.json"));
      default -> {
        await(silence);
        answer(exchange);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Matcher entry = Pattern.compile(".*/entries/(\\d+)").matcher(path);
    if (entry.matches()) {
      sendEntry(exchange, Integer.parseInt(entry.group(1)));
    } else if (path.endsWith("/search")) {
      send(exchange, 200, "application/json", new Gson().toJson(search(exchange.getRequestURI().getRawQuery())));
    } else {
      send(exchange, 200, "application/json", read("catalog.json"));
    }
  }

  private void sendEntry(HttpExchange exchange, int number) throws IOException {
    JsonObject found = all().filter(entry -> entry.get("number").getAsInt() == number).findFirst().orElse(null);
    if (found == null) {
      send(exchange, 404, "application/problem+json", "{\"status\":404}");
    } else {
      send(exchange, 200, "application/json", found.toString());
    }
  }

  private JsonObject search(String query) {
    List<String> words = words(parameters(query, "q").findFirst().orElse(""));
    List<JsonObject> found = words.isEmpty() ? byContext(query) : byWords(words);
    JsonObject result = new JsonObject();
    String fit = found.isEmpty() ? "none" : words.contains("エラー") ? "weak" : "good";
    result.addProperty("fit", fit);
    JsonArray hits = new JsonArray();
    found.stream().limit(6).forEach(entry -> hits.add(hit(entry, words)));
    result.add("hits", hits);
    return result;
  }

  private List<JsonObject> byContext(String query) {
    return parameters(query, "context")
        .flatMap(text -> SECTION.matcher(text).results().map(match -> match.group()))
        .findFirst()
        .map(this::citing)
        .orElse(List.of());
  }

  private List<JsonObject> citing(String section) {
    return all().filter(entry -> entry.get("sections").toString().contains('"' + section + '"')).toList();
  }

  private List<JsonObject> byWords(List<String> words) {
    if (words.contains("エラー")) {
      return all().filter(entry -> entry.get("number").getAsInt() == 21).toList();
    }
    return all().filter(entry -> words.stream().allMatch(entry.get("question").getAsString()::contains)).toList();
  }

  private static JsonObject hit(JsonObject entry, List<String> words) {
    JsonObject hit = entry.deepCopy();
    JsonObject highlights = new JsonObject();
    highlights.add("question", matches(entry.get("question").getAsString(), words));
    highlights.add("answer", matches(entry.getAsJsonObject("answer").get("text").getAsString(), words));
    highlights.add("note", new JsonArray());
    hit.add("highlights", highlights);
    return hit;
  }

  private static JsonArray matches(String text, List<String> words) {
    JsonArray matches = new JsonArray();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        JsonObject match = new JsonObject();
        match.addProperty("start", at);
        match.addProperty("end", at + word.length());
        matches.add(match);
      }
    }
    return matches;
  }

  private Stream<JsonObject> all() {
    return StreamSupport.stream(entries.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static List<String> words(String query) {
    String folded = Normalizer.normalize(query, Normalizer.Form.NFKC).replace("消した", "削除").strip();
    return Stream.of(folded.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Stream<String> parameters(String query, String name) {
    return Stream.of(query.split("&"))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8));
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

  private static String read(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/api", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
