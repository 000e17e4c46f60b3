package io.github.faqwidget.catalog;

import io.github.faqwidget.table.Column;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A tab-separated file beside the table, each line of which is about one entry and starts with its number.
 * Lines that start with # are for people, and so is a first line that names the columns.
 */
final class NumberedLines {

  /** A line whose number is one. */
  record Line(int number, TableRow row) {

    String cell(int index) {
      return row.cell(index);
    }
  }

  private final String file;
  private final List<RowProblem> problems;
  private final List<Line> lines = new ArrayList<>();

  NumberedLines(String file, byte[] content, List<RowProblem> problems) {
    this.file = file;
    this.problems = problems;
    for (TableRow row : FaqTableReader.usual().rows(file, content)) {
      if (!row.isBlank() && !row.cell(0).startsWith("#")) {
        read(row);
      }
    }
  }

  private void read(TableRow row) {
    OptionalInt number = FaqTableReader.number(row.cell(0));
    if (number.isPresent()) {
      lines.add(new Line(number.getAsInt(), row));
    } else if (!Column.named(row.cell(0)).equals(Optional.of(Column.NUMBER))) {
      report(row, ProblemCode.NUMBER_MALFORMED, row.cell(0), "");
    }
  }

  List<Line> lines() {
    return lines;
  }

  /** The lines about entries that there are; the others are reported. */
  List<Line> linesAbout(Set<Integer> numbers) {
    return lines.stream().filter(line -> isAbout(numbers, line)).toList();
  }

  private boolean isAbout(Set<Integer> numbers, Line line) {
    boolean about = numbers.contains(line.number());
    if (!about) {
      report(line.row(), ProblemCode.UNKNOWN_NUMBER, line.cell(0), "");
    }
    return about;
  }

  /** The rest of a line, which must not be empty nor longer than allowed; reported if so. */
  Optional<String> text(Line line, int index, int maxLength) {
    String text = line.cell(index);
    if (text.isEmpty()) {
      report(line.row(), ProblemCode.EMPTY_TEXT, String.join(" ", line.row().cells()), "");
    } else if (text.length() > maxLength) {
      report(line.row(), ProblemCode.CELL_TOO_LONG, text, "%,d".formatted(maxLength));
    }
    return text.isEmpty() || text.length() > maxLength ? Optional.empty() : Optional.of(text);
  }

  void report(TableRow row, ProblemCode code, String text, String detail) {
    problems.add(new RowProblem(file, row.line(), null, code, text, detail));
  }
}
