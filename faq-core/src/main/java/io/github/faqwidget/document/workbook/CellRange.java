package io.github.faqwidget.document.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells.
 *
 * @param column the index of its first column
 * @param line its first line, 1 or more
 * @param lastColumn the index of its last column
 * @param lastLine its last line
 */
record CellRange(int column, int line, int lastColumn, int lastLine) {

  static final int MAX_LINE = 1_048_576;
  private static final Pattern ADDRESS = Pattern.compile("\\$?(?<column>[A-Za-z]{1,3})\\$?(?<line>[1-9][0-9]{0,6})");

  /** The range of an address, {@code B2} or {@code B2:C4}; empty where it is none. */
  static Optional<CellRange> of(String address) {
    int colon = address.indexOf(':');
    Matcher first = ADDRESS.matcher(colon < 0 ? address : address.substring(0, colon));
    Matcher last = ADDRESS.matcher(address.substring(colon + 1));
    if (!first.matches() || !last.matches()) {
      return Optional.empty();
    }
    return Optional.of(new CellRange(column(first), Integer.parseInt(first.group("line")), column(last),
        Integer.parseInt(last.group("line"))));
  }

  /** The index of the column that an address starts with, as in every cell; -1 where it is no address. */
  static int column(String address) {
    int column = 0;
    int at = 0;
    while (at < address.length() && at < 3 && Character.toUpperCase(address.charAt(at)) >= 'A'
        && Character.toUpperCase(address.charAt(at)) <= 'Z') {
      column = column * 26 + Character.toUpperCase(address.charAt(at++)) - 'A' + 1;
    }
    boolean digits = at > 0 && at < address.length() && address.charAt(at) >= '1' && address.charAt(at) <= '9';
    return digits ? column - 1 : -1;
  }

  private static int column(Matcher address) {
    int column = 0;
    for (char letter : address.group("column").toUpperCase(Locale.ROOT).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  boolean hasLine(int other) {
    return line <= other && other <= lastLine;
  }
}
