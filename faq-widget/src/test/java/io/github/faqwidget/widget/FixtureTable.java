package io.github.faqwidget.widget;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Entries of the real table and a search that a test can foresee: by context, the entries that cite a section
 * named in it; by words, the entries whose question holds every one of them. The word エラー gives a weak fit,
 * ひみつかぎ a spelling of the table's own.
 */
final class FixtureTable {

  private static final Pattern SECTION = Pattern.compile("(?:手順|資料)\\d+(?:-\\d+)?");

  private final JsonArray entries = JsonParser.parseString(FixtureApi.read("entries.json")).getAsJsonArray();

  JsonObject whole() {
    JsonObject whole = new JsonObject();
    whole.add("entries", entries);
    return whole;
  }

  Optional<JsonObject> entry(int number) {
    return all().filter(entry -> entry.get("number").getAsInt() == number).findFirst();
  }

  /** The questions of those that cite a section which the entry cites too. */
  JsonObject related(int number) {
    String sections = entry(number).map(entry -> entry.get("sections").toString()).orElse("");
    return questions("related", all()
        .filter(entry -> entry.get("number").getAsInt() != number)
        .filter(entry -> entry.getAsJsonArray("sections").asList().stream()
            .anyMatch(section -> sections.contains(section.toString()))));
  }

  /** The questions that have the letters typed; こーd is the beginning of コード. */
  JsonObject suggestions(String query) {
    String word = parameters(query, "q").findFirst().orElse("").replace("こーd", "コード");
    return questions("suggestions", all().filter(entry -> entry.get("question").getAsString().contains(word)));
  }

  private static JsonObject questions(String member, Stream<JsonObject> found) {
    JsonArray questions = new JsonArray();
    found.limit(4).forEach(entry -> {
      JsonObject question = new JsonObject();
      List.of("id", "number", "question", "lang").forEach(name -> question.add(name, entry.get(name)));
      questions.add(question);
    });
    JsonObject result = new JsonObject();
    result.add(member, questions);
    return result;
  }

  JsonObject search(String query) {
    List<String> words = words(parameters(query, "q").findFirst().orElse(""));
    List<JsonObject> found = words.isEmpty() ? byContext(query) : byWords(words);
    JsonObject result = new JsonObject();
    String fit = found.isEmpty() ? "none" : words.contains("エラー") ? "weak" : "good";
    result.addProperty("fit", fit);
    JsonArray hits = new JsonArray();
    found.stream().limit(6).forEach(entry -> hits.add(hit(entry, words)));
    result.add("hits", hits);
    named(query).ifPresent(section -> result.add("context", section));
    if (words.contains("ひみつかぎ")) {
      result.addProperty("spelling", "QRコード");
    }
    return result;
  }

  private List<JsonObject> byContext(String query) {
    return section(query).map(this::citing).orElse(List.of());
  }

  private static Optional<String> section(String query) {
    return parameters(query, "context")
        .flatMap(text -> SECTION.matcher(text).results().map(match -> match.group()))
        .findFirst();
  }

  /** The section that the context names, where the catalog has it. */
  private static Optional<JsonObject> named(String query) {
    return section(query).flatMap(id ->
        JsonParser.parseString(FixtureApi.read("catalog.json")).getAsJsonObject().getAsJsonArray("sections").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(section -> section.get("id").getAsString().equals(id))
            .findFirst()
            .map(section -> {
              JsonObject context = new JsonObject();
              context.add("section", section);
              return context;
            }));
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
}
