package io.github.faqwidget.document.page;

import io.github.faqwidget.markup.HtmlText;
import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The rows of a table of a page; a cell holds for all the rows that it spans. */
final class HtmlTable {

  private static final int MAX_SPAN = 1_000;
  private static final int MAX_COLUMNS = 16_384;

  /** A cell that goes on in later rows. */
  private record Spanning(String text, int rowsLeft) {}

  private final Element table;

  HtmlTable(Element table) {
    this.table = table;
  }

  List<TableRow> rows() {
    List<TableRow> rows = new ArrayList<>();
    Map<Integer, Spanning> spanning = new HashMap<>();
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      rows.add(new TableRow(HtmlBlocks.line(caption), List.of(HtmlText.of(caption))));
    }
    for (Element row : table.select("tr")) {
      List<String> cells = cells(row, spanning);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new TableRow(HtmlBlocks.line(row), cells));
      }
    }
    return rows;
  }

  private static List<String> cells(Element row, Map<Integer, Spanning> spanning) {
    Map<Integer, String> placed = new TreeMap<>();
    for (int column : List.copyOf(spanning.keySet())) {
      Spanning above = spanning.get(column);
      placed.put(column, above.text());
      spanning.compute(column, (key, cell) -> above.rowsLeft() > 1 ? new Spanning(above.text(), above.rowsLeft() - 1) : null);
    }
    int column = 0;
    for (Element cell : row.select("> td, > th")) {
      while (placed.containsKey(column)) {
        column++;
      }
      if (column >= MAX_COLUMNS) {
        break;
      }
      String text = HtmlText.of(cell);
      placed.put(column, text);
      int rowsLeft = span(cell, "rowspan") - 1;
      if (rowsLeft > 0) {
        spanning.put(column, new Spanning(text, rowsLeft));
      }
      column += span(cell, "colspan");
    }
    List<String> cells = new ArrayList<>();
    placed.forEach((at, text) -> {
      while (cells.size() < at) {
        cells.add("");
      }
      cells.add(text);
    });
    return cells;
  }

  private static int span(Element cell, String name) {
    String written = cell.attr(name).strip();
    int span = written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 1;
    return Math.min(Math.max(span, 1), MAX_SPAN);
  }
}
