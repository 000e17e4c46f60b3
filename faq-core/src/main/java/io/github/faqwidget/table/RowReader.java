package io.github.faqwidget.table;

import io.github.faqwidget.entry.FaqEntry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes entries of the rows below a header, one by one; keeps what is wrong with those that make none. */
final class RowReader {

  /**
   * {@code 12}, {@code No.3}, {@code Q3}, {@code 3.}, {@code 3.0} (as spreadsheets write it), {@code (3)},
   * {@code 3番}.
   */
  private static final Pattern NUMBER = Pattern.compile(
      "(?i)[(\\[]?\\s*(?:no\\.?|q\\.?|項番|第|#)?\\s*0*(?<digits>[1-9]\\d{0,5})(?:\\.0)?\\s*[.:)\\]番号問]?");

  /** A row that made an entry. */
  record Numbered(TableRow row, FaqEntry entry) {}

  private final Header header;
  private final int maxCellLength;
  private final Map<Integer, Map<Column, String>> corrections;
  private final ProblemLog problems;
  private final List<Numbered> entries = new ArrayList<>();
  private final Map<Integer, Integer> lines = new HashMap<>();
  private int position;

  RowReader(
      Header header,
      int maxCellLength,
      Map<Integer, Map<Column, String>> corrections,
      ProblemLog problems) {
    this.header = header;
    this.maxCellLength = maxCellLength;
    this.corrections = corrections;
    this.problems = problems;
  }

  List<Numbered> entries() {
    return entries;
  }

  void read(TableRow row) {
    if (row.isBlank() || header.isRepeatedBy(row)) {
      return;
    }
    position++;
    warnOfExtraCells(row);
    OptionalInt number = header.has(Column.NUMBER) ? number(row) : OptionalInt.of(position);
    if (number.isPresent() && isNew(number.getAsInt(), row)) {
      readTexts(number.getAsInt(), row);
    }
  }

  private void warnOfExtraCells(TableRow row) {
    int width = header.row().cells().size();
    if (row.cells().size() > width) {
      String extra = String.join(" ", row.cells().subList(width, row.cells().size())).strip();
      if (!extra.isEmpty()) {
        problems.add(row, null, ProblemCode.EXTRA_CELLS, extra, "");
      }
    }
  }

  private OptionalInt number(TableRow row) {
    String cell = header.cell(row, Column.NUMBER);
    if (cell.isEmpty()) {
      problems.add(row, name(Column.NUMBER), ProblemCode.NUMBER_MISSING, whole(row), "");
      return OptionalInt.empty();
    }
    OptionalInt number = parseNumber(cell);
    if (number.isEmpty()) {
      problems.add(row, name(Column.NUMBER), ProblemCode.NUMBER_MALFORMED, cell, "");
    }
    return number;
  }

  static OptionalInt parseNumber(String cell) {
    Matcher number = NUMBER.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip());
    return number.matches() ? OptionalInt.of(Integer.parseInt(number.group("digits"))) : OptionalInt.empty();
  }

  private boolean isNew(int number, TableRow row) {
    Integer earlier = lines.putIfAbsent(number, row.line());
    if (earlier != null) {
      problems.add(row, name(Column.NUMBER), ProblemCode.DUPLICATE_NUMBER, header.cell(row, Column.NUMBER),
          earlier.toString());
    }
    return earlier == null;
  }

  private void readTexts(int number, TableRow row) {
    String question = text(number, row, Column.QUESTION);
    String answer = text(number, row, Column.ANSWER);
    String note = text(number, row, Column.NOTE);
    boolean complete = isThere(question, row, Column.QUESTION, ProblemCode.EMPTY_QUESTION)
        & isThere(answer, row, Column.ANSWER, ProblemCode.EMPTY_ANSWER);
    boolean fits = fits(question, row, Column.QUESTION) & fits(answer, row, Column.ANSWER)
        & fits(note, row, Column.NOTE);
    if (complete && fits) {
      entries.add(new Numbered(row, FaqEntry.of(number, question, answer, note)));
    }
  }

  private String text(int number, TableRow row, Column column) {
    return corrections.getOrDefault(number, Map.of()).getOrDefault(column, header.cell(row, column));
  }

  private boolean isThere(String text, TableRow row, Column column, ProblemCode empty) {
    if (text.isBlank()) {
      problems.add(row, name(column), empty, whole(row), "");
    }
    return !text.isBlank();
  }

  private boolean fits(String text, TableRow row, Column column) {
    if (text.length() > maxCellLength) {
      problems.add(row, name(column), ProblemCode.CELL_TOO_LONG, text, "%,d".formatted(maxCellLength));
    }
    return text.length() <= maxCellLength;
  }

  private static String whole(TableRow row) {
    return String.join(" ", row.cells()).strip();
  }

  private @Nullable String name(Column column) {
    return header.name(column);
  }
}
