package io.github.faqwidget.document.workbook;

import io.github.faqwidget.table.Document.Remark;
import io.github.faqwidget.table.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row while its sheet is read. */
final class SheetRow {

  private final int line;
  private final boolean hidden;
  private final List<String> cells = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>(0);
  private final Map<Integer, String> links = new HashMap<>(0);

  SheetRow(int line, boolean hidden) {
    this.line = line;
    this.hidden = hidden;
  }

  int line() {
    return line;
  }

  boolean isHidden() {
    return hidden;
  }

  List<String> cells() {
    return cells;
  }

  List<Remark> remarks() {
    return remarks;
  }

  Map<Integer, String> links() {
    return links;
  }

  /** The same row on another line. */
  SheetRow at(int other) {
    if (other == line) {
      return this;
    }
    SheetRow copy = new SheetRow(other, hidden);
    copy.cells.addAll(cells);
    remarks.forEach(each -> copy.remark(each.cell(), each.code(), each.text()));
    copy.links.putAll(links);
    return copy;
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  void put(int column, String text) {
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  void remark(int column, ProblemCode code, String text) {
    remarks.add(new Remark(line, column, code, text, ""));
  }
}
