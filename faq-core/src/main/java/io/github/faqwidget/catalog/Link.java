package io.github.faqwidget.catalog;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a catalog may send its readers: to http and https addresses, and to pages beside it. */
final class Link {

  private Link() {}

  /** Tells whether a text is an http or https address. */
  static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Tells whether a text is such an address, or a path that stays within the web application. */
  static boolean isHref(String text) {
    return isAddress(text) || isWithin(text);
  }

  private static boolean isWithin(String text) {
    try {
      URI uri = new URI(text);
      return uri.getScheme() == null && uri.getRawAuthority() == null && !text.startsWith("/")
          && !("/" + uri.getPath() + "/").contains("/../");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
