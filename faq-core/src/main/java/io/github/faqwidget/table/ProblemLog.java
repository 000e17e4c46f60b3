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

  /** The problems by line, each once. */
  List<RowProblem> byLine() {
    List<RowProblem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(RowProblem::line));
    return sorted;
  }
}
