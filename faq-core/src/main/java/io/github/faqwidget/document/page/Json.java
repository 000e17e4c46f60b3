package io.github.faqwidget.document.page;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON as maps in the order of the text, lists, strings as they are, and numbers as they are written. */
final class Json {

  private static final int MAX_DEPTH = 64;

  private Json() {}

  /** The value of a text; a list of all where it has several, one a line; empty where it is no JSON. */
  static Optional<Object> read(String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.LENIENT);
      List<Object> values = new ArrayList<>();
      while (reader.peek() != JsonToken.END_DOCUMENT) {
        values.add(value(reader, 0));
      }
      return values.isEmpty() ? Optional.empty() : Optional.of(values.size() == 1 ? values.get(0) : values);
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Object value(JsonReader reader, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("Nested deeper than " + MAX_DEPTH);
    }
    return switch (reader.peek()) {
      case BEGIN_ARRAY -> array(reader, depth);
      case BEGIN_OBJECT -> object(reader, depth);
      case BOOLEAN -> String.valueOf(reader.nextBoolean());
      case NULL -> {
        reader.nextNull();
        yield "";
      }
      default -> reader.nextString();
    };
  }

  private static List<Object> array(JsonReader reader, int depth) throws IOException {
    List<Object> values = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      values.add(value(reader, depth + 1));
    }
    reader.endArray();
    return values;
  }

  private static Map<String, Object> object(JsonReader reader, int depth) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      values.putIfAbsent(reader.nextName(), value(reader, depth + 1));
    }
    reader.endObject();
    return values;
  }
}
