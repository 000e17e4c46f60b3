package io.github.faqwidget.search;

import java.util.List;
import java.util.Objects;

/**
 * What a reader asks.
 *
 * @param text the words typed, as typed; empty to ask by the page alone
 * @param context where the reader is, most telling first: headings in view, page title, URL
 * @param limit how many hits at the most, 1 to {@value #MAX_LIMIT}
 */
public record FaqQuery(String text, List<String> context, int limit) {

  /** As many hits as anyone may ask for. */
  public static final int MAX_LIMIT = 50;

  public FaqQuery {
    Objects.requireNonNull(text, "text");
    context = List.copyOf(context);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT + ", not " + limit);
    }
  }

  /** A query without context and with the usual five hits. */
  public static FaqQuery of(String text) {
    return new FaqQuery(text, List.of(), 5);
  }
}
