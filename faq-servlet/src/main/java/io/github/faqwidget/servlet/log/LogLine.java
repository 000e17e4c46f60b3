package io.github.faqwidget.servlet.log;

import java.util.regex.Pattern;

/**
 * A line for the log that a program can take apart: a word for what happened, then names and values.
 * Whatever a value holds, it ends neither the line nor itself, and shows nothing that is not there. Not
 * thread-safe.
 */
public final class LogLine {

  /** Values like these need no quotation marks. */
  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9._:/{}-]{1,200}");
  private static final int MAX_VALUE = 2_000;

  private final StringBuilder line;

  public LogLine(String event) {
    line = new StringBuilder(event);
  }

  /** Adds a value; its end is cut off behind {@value #MAX_VALUE} UTF-16 units. */
  public LogLine with(String name, Object value) {
    String text = value.toString();
    line.append(' ').append(name).append('=');
    if (BARE.matcher(text).matches()) {
      line.append(text);
    } else {
      quote(text.substring(0, Math.min(text.length(), MAX_VALUE)));
    }
    return this;
  }

  /** Adds a value unless it is empty. */
  public LogLine withAny(String name, String value) {
    return value.isEmpty() ? this : with(name, value);
  }

  @Override
  public String toString() {
    return line.toString();
  }

  private void quote(String text) {
    line.append('"');
    text.codePoints().forEach(point -> {
      if (point == '"' || point == '\\') {
        line.append('\\').appendCodePoint(point);
      } else if (isVisible(point)) {
        line.appendCodePoint(point);
      } else {
        line.append("\\u{").append(Integer.toHexString(point)).append('}');
      }
    });
    line.append('"');
  }

  /** Line ends and marks that turn the direction of text are not; nor is half a character. */
  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
