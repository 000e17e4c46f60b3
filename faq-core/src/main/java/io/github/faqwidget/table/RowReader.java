package io.github.faqwidget.table;

import io.github.faqwidget.entry.EntryIds;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.PublicationWindow;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.markup.CellMarkup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes entries of the rows below a header, one by one; keeps what is wrong with those that make none. */
final class RowReader {

  private static final int MAX_SHOWN = 20;
  private static final Pattern PLACE = Pattern.compile("(?:\\d{1,9}(?:\\.\\d{1,9})?)?");

  /** A row that made an entry. */
  record EntryRow(TableRow row, FaqEntry entry) {}

  /** A row, its id, and when readers may see it. */
  private record IdentifiedRow(String id, TableRow row, PublicationWindow window) {}

  private final Header header;
  private final int maxCellLength;
  private final Map<String, Map<Column, String>> corrections;
  private final ProblemLog problems;
  private final List<IdentifiedRow> identified = new ArrayList<>();
  private final List<EntryRow> entries = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<String> withheld = new ArrayList<>();
  private final RowDetails details;
  private int position;
  private boolean tellReaders;

  RowReader(
      Header header,
      int maxCellLength,
      Map<String, Map<Column, String>> corrections,
      Set<String> knownSections,
      ProblemLog problems,
      int rowsBefore) {
    this.header = header;
    this.maxCellLength = maxCellLength;
    this.corrections = corrections;
    this.problems = problems;
    this.details = new RowDetails(header, knownSections, problems);
    this.position = rowsBefore;
  }

  List<EntryRow> entries() {
    return entries;
  }

  /** Reads the rows' ids, all of them before any text, so that one may cite another that comes later. */
  void identify(List<TableRow> rows) {
    PublicationColumns publication = new PublicationColumns(header, rows, problems);
    tellReaders = publication.tellReaders();
    List<TableRow> unseen = new ArrayList<>();
    for (TableRow row : rows) {
      if (row.isBlank() || header.isRepeatedBy(row)) {
        continue;
      }
      position++;
      Optional<PublicationWindow> window = publication.window(row).filter(any -> publication.mayBeSeen(row));
      if (window.isEmpty()) {
        unseen.add(row);
        id(row, false).ifPresent(withheld::add);
      } else {
        warnOfExtraCells(row);
        id(row, true).filter(id -> isNew(id, row))
            .ifPresent(id -> identified.add(new IdentifiedRow(id, row, window.get())));
      }
    }
    tellOfWithheld(unseen);
  }

  private void tellOfWithheld(List<TableRow> unseen) {
    if (!unseen.isEmpty()) {
      String lines = unseen.stream().limit(MAX_SHOWN).map(row -> Integer.toString(row.line())).collect(Collectors.joining(", "));
      problems.add(unseen.get(0), null, ProblemCode.WITHHELD_ROWS, "", lines + (unseen.size() > MAX_SHOWN ? ", …" : ""));
    }
  }

  /** The entries in the order that the table's column of places gives them, if all that have a place have a number. */
  List<EntryRow> inOrder() {
    List<String> places = entries.stream().map(each -> header.cell(each.row(), Column.ORDER)).toList();
    if (!header.has(Column.ORDER) || !places.stream().allMatch(place -> PLACE.matcher(place).matches())) {
      return entries;
    }
    return entries.stream().sorted(Comparator.comparingDouble(each -> {
      String place = header.cell(each.row(), Column.ORDER);
      return place.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(place);
    })).toList();
  }

  /** The columns from left to right. */
  List<FaqTable.NamedColumn> columns() {
    return header.named(tellReaders);
  }

  /** The ids of the rows that readers may not see. */
  List<String> withheld() {
    return withheld;
  }

  /** The ids of the rows read so far. */
  Set<String> ids() {
    return lines.keySet();
  }

  /** Makes the entries, which may cite any of some ids. */
  void readTexts(EntryIds ids) {
    Map<String, Map<Column, String>> corrected = new HashMap<>();
    corrections.forEach((written, cells) -> ids.find(written).ifPresent(id -> corrected.put(id, cells)));
    identified.forEach(each -> readTexts(each, corrected.getOrDefault(each.id(), Map.of()), ids));
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

  private Optional<String> id(TableRow row, boolean told) {
    if (!header.has(Column.NUMBER)) {
      return Optional.of(Integer.toString(position));
    }
    String cell = header.cell(row, Column.NUMBER);
    Optional<String> id = cell.isEmpty() ? Optional.empty() : EntryIds.read(cell);
    if (id.isEmpty() && told) {
      ProblemCode code = cell.isEmpty() ? ProblemCode.NUMBER_MISSING : ProblemCode.NUMBER_MALFORMED;
      problems.add(row, name(Column.NUMBER), code, cell.isEmpty() ? whole(row) : cell, "");
    }
    return id;
  }

  private boolean isNew(String id, TableRow row) {
    Integer earlier = lines.putIfAbsent(id, row.line());
    if (earlier != null) {
      problems.add(row, name(Column.NUMBER), ProblemCode.DUPLICATE_NUMBER, header.cell(row, Column.NUMBER),
          earlier.toString());
    }
    return earlier == null;
  }

  private void readTexts(IdentifiedRow identified, Map<Column, String> corrected, EntryIds ids) {
    TableRow row = identified.row();
    Map<Column, String> texts = new EnumMap<>(Column.class);
    for (Column column : List.of(Column.QUESTION, Column.ANSWER, Column.NOTE)) {
      texts.put(column, CellMarkup.text(corrected.getOrDefault(column, header.cell(row, column))));
    }
    texts.put(Column.NOTE, withSources(texts.getOrDefault(Column.NOTE, ""), row));
    boolean complete = isThere(texts, row, Column.QUESTION, ProblemCode.EMPTY_QUESTION)
        & isThere(texts, row, Column.ANSWER, ProblemCode.EMPTY_ANSWER);
    boolean fits = texts.keySet().stream().filter(column -> !fits(texts, row, column)).count() == 0;
    if (complete && fits) {
      entries.add(new EntryRow(row, new FaqEntry(identified.id(), rich(texts, Column.QUESTION, ids),
          rich(texts, Column.ANSWER, ids), rich(texts, Column.NOTE, ids),
          details.of(row, identified.window()))));
    }
  }

  /** Pages and other sources are shown with the note: they are part of what the office answers. */
  private String withSources(String note, TableRow row) {
    return Stream.concat(Stream.of(note), header.cells(row, Column.LINK).stream().map(CellMarkup::text))
        .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static RichText rich(Map<Column, String> texts, Column column, EntryIds ids) {
    return RichText.of(texts.getOrDefault(column, ""), ids);
  }

  private boolean isThere(Map<Column, String> texts, TableRow row, Column column, ProblemCode empty) {
    boolean blank = texts.getOrDefault(column, "").isBlank();
    if (blank) {
      problems.add(row, name(column), empty, whole(row), "");
    }
    return !blank;
  }

  private boolean fits(Map<Column, String> texts, TableRow row, Column column) {
    String text = texts.getOrDefault(column, "");
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
