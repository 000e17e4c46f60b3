package io.github.faqwidget.document.workbook;

import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.Document.Remark;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.SourceFile;
import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Makes of a sheet's rows what a person sees of them. */
final class SheetAssembly {

  /** Cells that merging and linking may fill, all ranges together. */
  private static final long MAX_FILLED = 5_000_000;

  private final SourceFile file;
  private final SheetContent content;
  private final NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private long filled;

  SheetAssembly(SourceFile file, SheetContent content) {
    this.file = file;
    this.content = content;
    content.rows().forEach(row -> rows.putIfAbsent(row.line(), row));
  }

  Document.Sheet sheet(String name) {
    content.merged().forEach(this::fill);
    content.links().forEach(this::link);
    blankHiddenColumns();
    leaveOutHiddenRows();
    List<TableRow> seen = new ArrayList<>();
    for (SheetRow row : rows.values()) {
      remarks.addAll(row.remarks());
      row.links().values().removeIf(address -> !isWeb(address));
      seen.add(new TableRow(row.line(), row.cells(), row.links()));
    }
    remarks.sort(Comparator.comparingInt(Remark::line));
    return new Document.Sheet(name, seen, remarks);
  }

  /** A merged cell's text holds for all rows that it covers. */
  private void fill(CellRange range) {
    SheetRow first = rows.get(range.line());
    String text = first == null ? "" : first.cell(range.column());
    if (!text.isBlank()) {
      for (SheetRow row : covered(range)) {
        if (row != first && row.cell(range.column()).isBlank()) {
          row.put(range.column(), text);
        }
      }
    }
  }

  private void link(CellRange range, String address) {
    if (isWeb(address)) {
      for (SheetRow row : covered(range)) {
        row.links().put(range.column(), address);
      }
    }
  }

  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  private Iterable<SheetRow> covered(CellRange range) {
    if (range.line() > range.lastLine()) {
      return List.of();
    }
    Map<Integer, SheetRow> covered = rows.subMap(range.line(), true, range.lastLine(), true);
    filled += covered.size();
    if (filled > MAX_FILLED) {
      throw ExcelWorkbook.strange(file.name(), "mergeCells");
    }
    return covered.values();
  }

  private void blankHiddenColumns() {
    BitSet hidden = content.hiddenColumns();
    BitSet told = new BitSet();
    for (SheetRow row : rows.values()) {
      for (int i = hidden.nextSetBit(0); i >= 0 && i < row.cells().size(); i = hidden.nextSetBit(i + 1)) {
        if (!row.cell(i).isBlank() && !told.get(i)) {
          told.set(i);
          remarks.add(new Remark(row.line(), -1, ProblemCode.HIDDEN_COLUMN, row.cell(i), ""));
        }
        row.put(i, "");
        row.links().remove(i);
      }
      row.remarks().removeIf(remark -> remark.cell() >= 0 && hidden.get(remark.cell()));
    }
  }

  /** Rows hidden in a row are told of once. */
  private void leaveOutHiddenRows() {
    List<SheetRow> run = new ArrayList<>();
    for (SheetRow row : List.copyOf(rows.values())) {
      if (row.isHidden()) {
        rows.remove(row.line());
        if (!String.join("", row.cells()).isBlank()) {
          run.add(row);
        }
      } else {
        tellOfHidden(run);
      }
    }
    tellOfHidden(run);
  }

  private void tellOfHidden(List<SheetRow> run) {
    if (!run.isEmpty()) {
      SheetRow first = run.get(0);
      String lines = first.line() + (run.size() == 1 ? "" : "-" + run.get(run.size() - 1).line());
      remarks.add(new Remark(first.line(), -1, ProblemCode.HIDDEN_ROWS, String.join(" ", first.cells()).strip(), lines));
      run.clear();
    }
  }
}
