package io.github.faqwidget.servlet.api;

import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.entry.EntryIds;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What somebody sent as feedback: a flat JSON object. Members unknown here are ignored, as parameters are.
 *
 * @param entry an entry's id, which the catalog may not have
 */
record FeedbackBody(String entry, boolean solved, String comment, String query, String section) {

  private static final int MAX_BYTES = 8_192;
  private static final int MAX_COMMENT = 500;
  private static final int MAX_QUERY = 200;
  private static final int MAX_SECTION = 100;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  /** A member's value: what kind it is of, and as which text it stands there. */
  private record Value(Event kind, String text) {}

  /** Reads it; whatever is wrong ends the request with a problem that names the member. */
  static FeedbackBody read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new ProblemException(Problem.of(413, "The body has at most " + MAX_BYTES + " bytes"));
    }
    Map<String, Value> members = members(utf8(bytes));
    return new FeedbackBody(entry(members), solved(members), text(members, "comment", MAX_COMMENT),
        text(members, "q", MAX_QUERY), text(members, "section", MAX_SECTION));
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed();
    }
  }

  private static Map<String, Value> members(String json) {
    Map<String, Value> members = new TreeMap<>();
    try (JsonParser parser = PARSERS.createParser(new StringReader(json))) {
      require(parser.hasNext() && parser.next() == Event.START_OBJECT);
      for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
        String name = parser.getString();
        Event kind = parser.next();
        require(kind != Event.START_OBJECT && kind != Event.START_ARRAY);
        boolean written = kind == Event.VALUE_STRING || kind == Event.VALUE_NUMBER;
        if (members.put(name, new Value(kind, written ? parser.getString() : "")) != null) {
          throw Parameters.wrong(name, "may stand once");
        }
      }
      require(!parser.hasNext());
    } catch (JsonException e) {
      throw malformed();
    }
    return members;
  }

  private static void require(boolean wellFormed) {
    if (!wellFormed) {
      throw malformed();
    }
  }

  private static ProblemException malformed() {
    return new ProblemException(Problem.of(400,
        "The body is one JSON object in UTF-8 without objects or lists in it, such as"
            + " {\"id\":\"23\",\"solved\":true}"));
  }

  /** The entry is named by its id or, where that is a whole number, by the number. */
  private static String entry(Map<String, Value> members) {
    String id = text(members, "id", EntryIds.MAX_LENGTH);
    return id.isEmpty() ? number(members) : id;
  }

  private static String number(Map<String, Value> members) {
    Value value = members.get("number");
    if (value == null || value.kind() != Event.VALUE_NUMBER || !NUMBER.matcher(value.text()).matches()) {
      throw Parameters.wrong("number", "is an entry's number such as 23, where id does not name the entry");
    }
    return value.text();
  }

  private static boolean solved(Map<String, Value> members) {
    Value value = members.get("solved");
    if (value == null || value.kind() != Event.VALUE_TRUE && value.kind() != Event.VALUE_FALSE) {
      throw Parameters.wrong("solved", "is true or false");
    }
    return value.kind() == Event.VALUE_TRUE;
  }

  private static String text(Map<String, Value> members, String name, int max) {
    Value value = members.get(name);
    if (value == null || value.kind() == Event.VALUE_NULL) {
      return "";
    }
    if (value.kind() != Event.VALUE_STRING) {
      throw Parameters.wrong(name, "is a text");
    }
    return Parameters.text(name, value.text(), max);
  }
}
