package io.github.faqwidget.admin.events;

import io.github.faqwidget.entry.EntryIds;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a batch of events: {@code {"events":[{"kind":"search",…}]}}. Members unknown here are ignored. */
final class EventBody {

  private static final int MOST = 20;
  private static final int MAX_QUERY = 200;
  private static final int MAX_PLACE = 100;
  private static final int MAX_HITS = 50;
  private static final Set<String> KINDS = Set.of("search", "opened", "solved", "not_solved", "contact", "step");
  private static final Set<String> FITS = Set.of("good", "weak", "none");
  private static final Pattern QUERY_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9]{1,64}");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\p{Cs}");

  private EventBody() {}

  /** Reads a batch, whose events were done by now; whatever is wrong ends the request with a problem. */
  static List<Event> read(byte[] body, Instant now) {
    JsonValue events = object(body).getOrDefault("events", JsonValue.NULL);
    if (!(events instanceof JsonArray array) || array.isEmpty() || array.size() > MOST) {
      throw wrong("events", "is a list of 1 to " + MOST + " events");
    }
    return array.stream().map(it -> event(it, now)).toList();
  }

  private static JsonObject object(byte[] body) {
    try (JsonReader reader = Json.createReader(new StringReader(
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()))) {
      return reader.readObject();
    } catch (CharacterCodingException | RuntimeException | StackOverflowError e) {
      // What is nested too deeply ends one parser by an exception of no kind, the other by its stack.
      throw new ProblemException(Problem.of(400,
          "The body is one JSON object in UTF-8, such as {\"events\":[{\"kind\":\"search\",\"query\":\"VPN\"}]}"));
    }
  }

  private static Event event(JsonValue value, Instant now) {
    if (!(value instanceof JsonObject json)) {
      throw wrong("events", "are objects");
    }
    return new Event(Optional.ofNullable(among(json, "kind", KINDS)).orElseThrow(() -> wrong("kind", "is one of " + KINDS)),
        text(json, "query", MAX_QUERY), matching(json, "queryId", QUERY_ID), among(json, "fit", FITS), hits(json),
        entry(json), rank(json), text(json, "section", MAX_PLACE), text(json, "step", MAX_PLACE),
        matching(json, "version", VERSION), now);
  }

  private static List<String> hits(JsonObject json) {
    JsonValue hits = json.getOrDefault("hits", JsonValue.EMPTY_JSON_ARRAY);
    if (!(hits instanceof JsonArray array) || array.size() > MAX_HITS) {
      throw wrong("hits", "is a list of at most " + MAX_HITS + " ids");
    }
    return array.stream().map(it -> id(it).orElseThrow(() -> wrong("hits", "are ids of entries"))).toList();
  }

  private static @Nullable String entry(JsonObject json) {
    JsonValue value = json.containsKey("entry") ? json.get("entry") : json.getOrDefault("number", JsonValue.NULL);
    return value == JsonValue.NULL ? null : id(value).orElseThrow(() -> wrong("entry", "is the id of an entry"));
  }

  private static Optional<String> id(JsonValue value) {
    String written = value instanceof JsonString text ? text.getString()
        : value instanceof JsonNumber number ? number.toString() : "";
    return EntryIds.read(written);
  }

  private static @Nullable Integer rank(JsonObject json) {
    JsonValue value = json.getOrDefault("rank", JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonNumber number && number.isIntegral() && number.intValue() >= 1 && number.intValue() <= MAX_HITS) {
      return number.intValue();
    }
    throw wrong("rank", "is 1 to " + MAX_HITS);
  }

  private static @Nullable String among(JsonObject json, String name, Set<String> values) {
    String text = text(json, name, MAX_PLACE);
    if (!text.isEmpty() && !values.contains(text)) {
      throw wrong(name, "is one of " + String.join(", ", values.stream().sorted().toList()));
    }
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String matching(JsonObject json, String name, Pattern form) {
    String text = text(json, name, MAX_PLACE);
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      throw wrong(name, "has letters, digits and at most 64 of them");
    }
    return text.isEmpty() ? null : text;
  }

  private static String text(JsonObject json, String name, int max) {
    JsonValue value = json.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return "";
    }
    if (!(value instanceof JsonString string) || string.getString().length() > max
        || UNPRINTABLE.matcher(string.getString()).find()) {
      throw wrong(name, "is a text of at most " + max + " characters");
    }
    return string.getString();
  }

  private static ProblemException wrong(String name, String rule) {
    return new ProblemException(Problem.ofParameter(name, name + " " + rule));
  }
}
