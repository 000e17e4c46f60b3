package io.github.faqwidget.markup;

/** How the text of a link is written in a cell, which has no links: with the address behind it. */
public final class LinkText {

  private LinkText() {}

  /** A link's text, with its address where it is one of the web or of mail and the text does not say it. */
  public static String of(String text, String address) {
    String plain = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
    boolean leads = address.startsWith("http://") || address.startsWith("https://") || address.startsWith("mailto:");
    if (!leads || plain.isBlank() || text.contains(plain)) {
      return text;
    }
    return text.isBlank() ? plain : text + " <" + plain + ">";
  }
}
