package io.github.faqwidget.search.context;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An address, readable: the letters that it encodes are themselves.
 *
 * @param page what stands before the #, without a query
 * @param place what stands behind it; empty for the page as a whole
 */
record PageAddress(String page, String place) {

  /** The address that a text of a page context is, if it is one. */
  static Optional<PageAddress> of(String text) {
    return text.startsWith("http://") || text.startsWith("https://") ? Optional.of(read(text)) : Optional.empty();
  }

  /** Reads an address, or a path. */
  static PageAddress read(String text) {
    int hash = text.indexOf('#');
    String page = hash < 0 ? text : text.substring(0, hash);
    int query = page.indexOf('?');
    return new PageAddress(
        decoded(query < 0 ? page : page.substring(0, query)), hash < 0 ? "" : decoded(text.substring(hash + 1)));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a stray % stands for itself
    }
  }
}
