package io.github.faqwidget.document.outline;

import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a text, in which long ones are cut into pieces: a table that repeats the columns of the one before,
 * or has no header and as many columns, goes on with it. A heading above such a piece is its category.
 */
final class TablesOfText {

  private static final String CATEGORY = "分類";

  /** A table's rows with the lines above it and the heading right above each row's piece. */
  private static final class Joined {

    private final List<TableRow> above;
    private final TableRow header;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    Joined(List<TableRow> above, TableRow header) {
      this.above = List.copyOf(above);
      this.header = header;
    }

    void add(TableRow row, String heading) {
      rows.add(row);
      headings.add(heading);
    }

    boolean continues(List<TableRow> piece) {
      TableRow first = piece.get(0);
      boolean headless = piece.stream().noneMatch(FaqTableReader::isHeader);
      return first.cells().equals(header.cells())
          || headless && first.cells().size() == header.cells().size();
    }
  }

  private final List<Joined> tables = new ArrayList<>();
  private final List<TableRow> above = new ArrayList<>();
  private String heading = "";

  TablesOfText(List<Block> blocks) {
    blocks.forEach(this::read);
  }

  private void read(Block block) {
    if (block instanceof Block.Heading found) {
      heading = found.text();
      above.add(new TableRow(found.line(), List.of(found.text())));
    } else if (block instanceof Block.Text text) {
      above.add(new TableRow(text.line(), List.of(text.text())));
    } else if (block instanceof Block.Table table && !table.rows().isEmpty()) {
      read(table.rows());
    }
  }

  private void read(List<TableRow> piece) {
    Joined last = tables.isEmpty() ? null : tables.get(tables.size() - 1);
    if (last != null && last.continues(piece)) {
      piece.stream().filter(row -> !row.cells().equals(last.header.cells())).forEach(row -> last.add(row, heading));
    } else if (piece.stream().anyMatch(FaqTableReader::isHeader)) {
      start(piece);
    }
    above.clear();
  }

  private void start(List<TableRow> piece) {
    int header = 0;
    while (!FaqTableReader.isHeader(piece.get(header))) {
      above.add(piece.get(header++));
    }
    Joined table = new Joined(above, piece.get(header));
    piece.subList(header + 1, piece.size()).forEach(row -> table.add(row, heading));
    tables.add(table);
  }

  List<Document.Sheet> sheets() {
    return tables.stream().map(table -> new Document.Sheet("", rows(table), List.of())).toList();
  }

  private static List<TableRow> rows(Joined table) {
    boolean named = table.headings.stream().distinct().count() > 1
        && table.header.cells().stream().noneMatch(cell -> cell.contains(CATEGORY));
    List<TableRow> rows = new ArrayList<>(table.above);
    rows.add(named ? before(CATEGORY, table.header) : table.header);
    for (int i = 0; i < table.rows.size(); i++) {
      rows.add(named ? before(table.headings.get(i), table.rows.get(i)) : table.rows.get(i));
    }
    return rows;
  }

  private static TableRow before(String cell, TableRow row) {
    List<String> cells = new ArrayList<>(List.of(cell));
    cells.addAll(row.cells());
    return new TableRow(row.line(), cells);
  }
}
