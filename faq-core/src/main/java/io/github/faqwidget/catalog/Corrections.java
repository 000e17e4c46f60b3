package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.EntryIds;
import io.github.faqwidget.table.Column;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts shown and searched instead of flawed cells: {@code id<TAB>column<TAB>text}. */
final class Corrections {

  private static final Set<Column> CORRECTABLE = EnumSet.of(Column.QUESTION, Column.ANSWER, Column.NOTE);
  private static final int MAX_LENGTH = 32_767;

  private record Correction(EntryLines.Line line, Column column, String text) {}

  private final EntryLines file;
  private final List<Correction> corrections = new ArrayList<>();
  private final Map<String, Integer> linesByCell = new HashMap<>();

  Corrections(CatalogFiles files, List<RowProblem> problems) {
    file = new EntryLines(CatalogFiles.CORRECTIONS, files.content(CatalogFiles.CORRECTIONS), problems);
    file.lines().forEach(this::read);
  }

  void addTo(FaqTableReader.Builder reader) {
    corrections.forEach(correction ->
        reader.correction(correction.line().id(), correction.column(), correction.text()));
  }

  /** Reports corrections of entries that the table turned out not to have. */
  void check(EntryIds ids) {
    file.linesAbout(ids);
  }

  private void read(EntryLines.Line line) {
    Optional<Column> column = Column.named(line.cell(1)).filter(CORRECTABLE::contains);
    if (column.isEmpty()) {
      file.report(line.row(), ProblemCode.UNKNOWN_COLUMN, line.cell(1), "");
    } else if (isNew(line, column.get())) {
      text(line, column.get()).ifPresent(text -> corrections.add(new Correction(line, column.get(), text)));
    }
  }

  private boolean isNew(EntryLines.Line line, Column column) {
    Integer earlier = linesByCell.putIfAbsent(line.id() + "\t" + column.name(), line.row().line());
    if (earlier != null) {
      file.report(line.row(), ProblemCode.DUPLICATE_LINE, line.cell(2), earlier.toString());
    }
    return earlier == null;
  }

  /** Only a note may be emptied. */
  private Optional<String> text(EntryLines.Line line, Column column) {
    return column == Column.NOTE && line.cell(2).isEmpty() ? Optional.of("") : file.text(line, 2, MAX_LENGTH);
  }
}
