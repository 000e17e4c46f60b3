package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.EntryIds;
import io.github.faqwidget.table.Column;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated file beside the table, each line of which is about one entry and starts with its id.
 * Lines that start with # are for people, and so is a first line that names the columns.
 */
final class EntryLines {

  /** A line and the id that it starts with: as it is written there, or as the table has it. */
  record Line(String id, TableRow row) {

    String cell(int index) {
      return row.cell(index);
    }
  }

  private final String file;
  private final List<RowProblem> problems;
  private final List<Line> lines = new ArrayList<>();

  EntryLines(String file, byte[] content, List<RowProblem> problems) {
    this.file = file;
    this.problems = problems;
    for (TableRow row : FaqTableReader.usual().rows(file, content)) {
      if (!row.isBlank() && !row.cell(0).startsWith("#")) {
        read(row);
      }
    }
  }

  private void read(TableRow row) {
    if (Column.named(row.cell(0)).equals(Optional.of(Column.NUMBER))) {
      return;
    }
    Optional<String> id = EntryIds.read(row.cell(0));
    id.ifPresentOrElse(written -> lines.add(new Line(written, row)),
        () -> report(row, ProblemCode.NUMBER_MALFORMED, row.cell(0), ""));
  }

  List<Line> lines() {
    return lines;
  }

  /** The lines about entries that there are; the others are reported. */
  List<Line> linesAbout(EntryIds ids) {
    List<Line> about = new ArrayList<>();
    for (Line line : lines) {
      ids.find(line.id()).ifPresentOrElse(id -> about.add(new Line(id, line.row())),
          () -> report(line.row(), ProblemCode.UNKNOWN_NUMBER, line.cell(0), ""));
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
