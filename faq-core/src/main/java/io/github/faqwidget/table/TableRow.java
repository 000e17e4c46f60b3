package io.github.faqwidget.table;

import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param line the line where it starts, 1 or more
 * @param cells its cells' texts, possibly empty ones
 * @param links the http or https addresses that whole cells lead to, by the cell's index
 */
public record TableRow(int line, List<String> cells, Map<Integer, String> links) {

  public TableRow {
    cells = List.copyOf(cells);
    links = Map.copyOf(links);
    if (line < 1) {
      throw new IllegalArgumentException("Lines count from 1, not " + line);
    }
  }

  /** A row without links. */
  public TableRow(int line, List<String> cells) {
    this(line, cells, Map.of());
  }

  /** The text of a cell without the spaces around it; empty where the row ends before. */
  public String cell(int index) {
    return index < cells.size() ? stripped(cells.get(index)) : "";
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isUnseen(text.charAt(start))) {
      start++;
    }
    while (end > start && isUnseen(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Spaces, and what programs leave at the ends of a cell that nobody sees. */
  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c) || "\u00A0\u200B\u2060\uFEFF".indexOf(c) >= 0;
  }

  /** Tells whether no cell has any text. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
