package io.github.faqwidget.entry;

import org.jspecify.annotations.Nullable;

/**
 * A page or another source that an entry's row names, in a column of its own.
 *
 * @param text what the office calls it; the address itself where it has no other name
 * @param href its http or https address; null for a source that has none
 */
public record EntryLink(String text, @Nullable String href) {

  public EntryLink {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A link without a name: " + href);
    }
    if (href != null && !Reference.isAddress(href)) {
      throw new IllegalArgumentException("Not an http or https address: " + href);
    }
  }
}
