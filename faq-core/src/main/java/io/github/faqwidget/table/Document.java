package io.github.faqwidget.table;

import java.util.List;
import java.util.Objects;

/**
 * A file cut into rows, before anybody has looked for a header.
 *
 * @param sheets what a person sees of it, in the file's order
 * @param hidden the names of the sheets that nobody sees
 */
public record Document(List<Sheet> sheets, List<String> hidden) {

  public Document {
    sheets = List.copyOf(sheets);
    hidden = List.copyOf(hidden);
  }

  /** A file that is one table. */
  public static Document of(List<TableRow> rows) {
    return new Document(List.of(new Sheet("", rows, List.of())), List.of());
  }

  /**
   * Rows that may have a header.
   *
   * @param name what the file calls them; empty where they have no name
   * @param rows the rows by line
   * @param remarks what the file's editor should know of single cells and rows
   */
  public record Sheet(String name, List<TableRow> rows, List<Remark> remarks) {

    public Sheet {
      Objects.requireNonNull(name, "name");
      rows = List.copyOf(rows);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * What is to be said of a cell or a row.
   *
   * @param line where the row starts, 1 or more
   * @param cell the cell's index in the row; -1 for the row as a whole
   * @param code the kind of problem
   * @param text the text that it is about
   * @param detail what the hint names, possibly empty
   */
  public record Remark(int line, int cell, ProblemCode code, String text, String detail) {}
}
