package io.github.faqwidget.table;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line the line where it starts, 1 or more
 * @param cells its cells' texts, possibly empty ones
 */
public record TableRow(int line, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
    if (line < 1) {
      throw new IllegalArgumentException("Lines count from 1, not " + line);
    }
  }

  /** The text of a cell without the spaces around it; empty where the row ends before. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index).strip() : "";
  }

  /** Tells whether no cell has any text. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
