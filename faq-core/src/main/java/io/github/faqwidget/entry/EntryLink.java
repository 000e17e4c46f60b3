package io.github.faqwidget.entry;

/**
 * A page that an entry's row links to, in a column of its own.
 *
 * @param text what the office calls it; the address itself where it has no other name
 * @param href its http or https address
 */
public record EntryLink(String text, String href) {

  public EntryLink {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A link without a name: " + href);
    }
    if (!Reference.isAddress(href)) {
      throw new IllegalArgumentException("Not an http or https address: " + href);
    }
  }
}
