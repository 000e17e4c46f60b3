package io.github.faqwidget.admin.api;

import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Reads what was sent. */
final class Body {

  private static final int MAX_JSON = 2_000_000;

  private Body() {}

  /** A JSON object. */
  static JsonObject json(HttpServletRequest request) throws IOException {
    if (!Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new ProblemException(Problem.of(415, "Only JSON can be sent here"));
    }
    byte[] bytes = bytes(request, MAX_JSON);
    try (JsonReader reader = Json.createReader(new StringReader(StandardCharsets.UTF_8.newDecoder()
        .decode(ByteBuffer.wrap(bytes)).toString()))) {
      return reader.readObject();
    } catch (CharacterCodingException | RuntimeException | StackOverflowError e) {
      // What is nested too deeply ends one parser by an exception of no kind, the other by its stack.
      throw new ProblemException(Problem.of(400, "The body is one JSON object in UTF-8"));
    }
  }

  static byte[] bytes(HttpServletRequest request, int most) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(most + 1);
    if (bytes.length > most) {
      throw new ProblemException(Problem.of(413, "The body has at most " + most + " bytes"));
    }
    return bytes;
  }

  /** A member that is a text; empty where there is none. */
  static String text(JsonObject json, String name, int most) {
    JsonValue value = json.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return "";
    }
    if (value instanceof JsonString text && text.getString().length() <= most) {
      return text.getString();
    }
    throw new ProblemException(Problem.ofParameter(name, name + " is a text of at most " + most + " characters"));
  }

  static boolean flag(JsonObject json, String name) {
    return json.getOrDefault(name, JsonValue.FALSE) == JsonValue.TRUE;
  }
}
