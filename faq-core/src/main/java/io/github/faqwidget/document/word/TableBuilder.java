package io.github.faqwidget.document.word;

import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a text while it is read; a cell merged over rows holds for all of them. */
final class TableBuilder {

  private static final int MAX_COLUMNS = 16_384;

  private final List<TableRow> rows = new ArrayList<>();
  private final Map<Integer, String> merged = new HashMap<>();
  private final List<String> paragraphs = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int line = 1;
  private int span = 1;
  private boolean starts;
  private boolean continues;

  void startRow(int at) {
    line = at;
    cells = new ArrayList<>();
  }

  void startCell() {
    paragraphs.clear();
    span = 1;
    starts = false;
    continues = false;
  }

  void span(int columns) {
    span = Math.max(1, columns);
  }

  /** The cell is part of one merged over rows: its first, or a later one. */
  void merge(boolean first) {
    starts = first;
    continues = !first;
  }

  void add(String paragraph) {
    paragraphs.add(paragraph);
  }

  void endCell() {
    int column = cells.size();
    String text = String.join("\n", paragraphs).strip();
    if (continues) {
      text = merged.getOrDefault(column, text);
    } else if (starts) {
      merged.put(column, text);
    }
    cells.add(text);
    for (int i = 1; i < span && cells.size() < MAX_COLUMNS; i++) {
      cells.add("");
    }
    startCell();
  }

  void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new TableRow(line, cells));
    }
  }

  List<TableRow> rows() {
    return rows;
  }
}
