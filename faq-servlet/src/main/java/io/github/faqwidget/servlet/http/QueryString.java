package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.json.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a query string is percent-encoded UTF-8. Servers and JAX-RS replace what is not, each in its
 * own way, and search for something that nobody typed.
 */
final class QueryString {

  private static final String RULE = "A query string is percent-encoded UTF-8; a percent sign is %25";

  private QueryString() {}

  /**
   * Checks each name and value.
   *
   * @param query the query string as it was sent; null where there is none
   * @throws ProblemException when one is malformed; the problem names the parameter if its name is not
   */
  static void requireWellFormed(@Nullable String query) {
    if (query == null || isWellFormed(query)) {
      return;
    }
    for (String pair : query.split("&")) {
      String name = pair.split("=", 2)[0];
      if (!isWellFormed(pair)) {
        throw new ProblemException(
            isWellFormed(name) ? Problem.ofParameter(name, RULE) : Problem.of(400, RULE));
      }
    }
  }

  private static boolean isWellFormed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sent = text.charAt(i);
      boolean escape = sent == '%';
      if (sent < ' ' || sent > '~' || escape && !isEscape(text, i)) {
        return false;
      }
      bytes.write(escape ? HexFormat.fromHexDigits(text, i + 1, i + 3) : sent);
      i += escape ? 2 : 0;
    }
    return isUtf8(bytes.toByteArray());
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1)) && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
