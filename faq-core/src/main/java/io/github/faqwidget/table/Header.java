package io.github.faqwidget.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row that names the columns.
 *
 * @param row the row itself
 * @param columns the index of each column that the table has; question and answer always
 */
record Header(TableRow row, Map<Column, Integer> columns) {

  /** Takes a row for the header if it names a question and an answer; null if not. */
  static @Nullable Header of(TableRow row) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      int index = index(column, row);
      if (index >= 0) {
        columns.put(column, index);
      }
    }
    boolean complete = columns.containsKey(Column.QUESTION) && columns.containsKey(Column.ANSWER);
    return complete ? new Header(row, columns) : null;
  }

  /** Of several columns that could be it, the one with the most usual name; of equals, the leftmost. */
  private static int index(Column column, TableRow row) {
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    for (int i = 0; i < row.cells().size(); i++) {
      int rank = column.rank(row.cells().get(i));
      if (rank >= 0 && rank < bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** The name of a column as the header has it; null if it has none. */
  @Nullable String name(Column column) {
    return has(column) ? row.cell(columns.get(column)) : null;
  }

  /** A row's cell in a column; empty where the table has no such column. */
  String cell(TableRow of, Column column) {
    return has(column) ? of.cell(columns.get(column)) : "";
  }

  /** Long tables repeat the header on each page. */
  boolean isRepeatedBy(TableRow other) {
    return Arrays.stream(Column.values())
        .allMatch(column -> cell(other, column).equals(cell(row, column)));
  }
}
