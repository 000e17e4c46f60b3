package io.github.faqwidget.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a reader asks. What one query may cost is bounded here, for every caller: longer texts are cut, between two
 * characters.
 *
 * @param text the words typed, as typed, the first {@value #MAX_TEXT} UTF-16 units of them; empty to ask by the page
 *     alone
 * @param context where the reader is, most telling first: headings in view, page title, URL; the first
 *     {@value #MAX_CONTEXT} UTF-16 units of all together
 * @param limit how many hits at the most, 1 to {@value #MAX_LIMIT}
 */
public record FaqQuery(String text, List<String> context, int limit) {

  /** As many hits as anyone may ask for. */
  public static final int MAX_LIMIT = 50;

  /** As much of a text as is read. */
  public static final int MAX_TEXT = 2_000;

  /** As much of all texts of a context as is read. */
  public static final int MAX_CONTEXT = 2_000;

  public FaqQuery {
    text = cut(Objects.requireNonNull(text, "text"), MAX_TEXT);
    context = List.copyOf(cut(context));
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT + ", not " + limit);
    }
  }

  /** A query without context and with the usual five hits. */
  public static FaqQuery of(String text) {
    return new FaqQuery(text, List.of(), 5);
  }

  private static List<String> cut(List<String> context) {
    List<String> read = new ArrayList<>();
    int left = MAX_CONTEXT;
    for (String each : context) {
      String part = cut(each, left);
      left -= part.length();
      if (!part.isEmpty()) {
        read.add(part);
      }
    }
    return read;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean half = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, half ? most - 1 : most);
  }
}
