package io.github.faqwidget.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one file. */
final class ProblemLog {

  private final String file;
  private final Set<RowProblem> problems = new LinkedHashSet<>();

  ProblemLog(String file) {
    this.file = file;
  }

  void add(TableRow row, @Nullable String column, ProblemCode code, String text, String detail) {
    problems.add(new RowProblem(file, row.line(), column, code, text, detail));
  }

  /** What a file says of one of its sheets, a cell by the name that the sheet's header gives it. */
  void add(Header header, Document.Remark remark) {
    String column = remark.cell() < 0 ? "" : header.row().cell(remark.cell());
    problems.add(new RowProblem(file, remark.line(), column.isEmpty() ? null : column, remark.code(), remark.text(),
        remark.detail()));
  }

  /** What is to be said of a sheet or of the file as a whole. */
  void add(ProblemCode code, String text, String detail) {
    problems.add(new RowProblem(file, 1, null, code, text, detail));
  }

  /** The problems by line, each once. */
  List<RowProblem> byLine() {
    List<RowProblem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(RowProblem::line));
    return sorted;
  }
}
