package io.github.faqwidget.table;

/** Whether a text keeps to RFC 4180: a quoted cell ends where it has to, and no other has a quotation mark. */
final class Quoting {

  private Quoting() {}

  static boolean isSound(String text, char separator) {
    boolean cellStarts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        int end = cellStarts ? end(text, i + 1) : -1;
        if (end < 0 || end < text.length() && text.charAt(end) != separator && !isLineEnd(text.charAt(end))) {
          return false;
        }
        i = end - 1;
        cellStarts = false;
      } else {
        cellStarts = c == separator || isLineEnd(c);
      }
    }
    return true;
  }

  /** The offset behind the mark that ends a quoted cell; -1 where none does. */
  private static int end(String text, int from) {
    for (int i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 2)) {
      if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
