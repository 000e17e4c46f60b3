package io.github.faqwidget.document.workbook;

import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.SourceFile;

/**
 * Makes a sheet of what a file holds of it, for a reader of another kind of workbook: what is hidden is left out and
 * told, merged cells hold for all their rows. Columns count from 0, lines from 1. Not thread-safe.
 */
public final class SheetBuilder {

  private final SourceFile file;
  private final SheetContent content = new SheetContent();
  private SheetRow row = new SheetRow(1, false);

  /** A sheet of a file, without rows. */
  public SheetBuilder(SourceFile file) {
    this.file = file;
  }

  /** Starts a row; the cells that come are its. */
  public void startRow(int line, boolean hidden) {
    row = new SheetRow(line, hidden);
    content.rows().add(row);
    file.checkRows(content.rows().size());
  }

  /** Puts a cell's text, as it shows. */
  public void cell(int column, String text) {
    row.put(column, text);
  }

  /** Puts an empty cell and tells of the error that it shows. */
  public void error(int column, String shown) {
    row.put(column, "");
    row.remark(column, ProblemCode.ERROR_CELL, shown);
  }

  /** Tells of a cell's text that is struck through. */
  public void struck(int column, String text) {
    row.remark(column, ProblemCode.STRUCK_TEXT, text);
  }

  /** Hides a column. */
  public void hideColumn(int column) {
    content.hiddenColumns().set(column);
  }

  /** Merges cells, first and last ones included. */
  public void merge(int column, int line, int lastColumn, int lastLine) {
    content.merged().add(new CellRange(column, line, lastColumn, lastLine));
  }

  /** Links cells to an address. */
  public void link(int column, int line, int lastColumn, int lastLine, String address) {
    content.links().put(new CellRange(column, line, lastColumn, lastLine), address);
  }

  /** The sheet as a person sees it. */
  public Document.Sheet build(String name) {
    return new SheetAssembly(file, content).sheet(name);
  }
}
