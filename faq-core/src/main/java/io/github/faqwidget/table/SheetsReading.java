package io.github.faqwidget.table;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryIds;
import io.github.faqwidget.entry.FaqEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one table of a file's sheets, read one after the other. */
final class SheetsReading {

  private static final int MAX_SHOWN = 5;

  /** The rows of a sheet that made entries. */
  private record Read(TableSheet sheet, RowReader rows, ProblemLog problems) {}

  private final String file;
  private final int maxCellLength;
  private final Map<String, Map<Column, String>> corrections;
  private final Set<String> knownSections;
  private final List<Read> sheets = new ArrayList<>();
  private final ProblemLog fileProblems;
  private final Set<String> ids = new LinkedHashSet<>();

  SheetsReading(String file, int maxCellLength, Map<String, Map<Column, String>> corrections,
      Set<String> knownSections) {
    this.file = file;
    this.maxCellLength = maxCellLength;
    this.corrections = corrections;
    this.knownSections = knownSections;
    this.fileProblems = new ProblemLog(file);
  }

  void tellOfHidden(String sheet) {
    fileProblems.add(ProblemCode.HIDDEN_SHEET, sheet, "");
  }

  void tellOfMissingHeader(Header header) {
    fileProblems.add(ProblemCode.HEADER_MISSING, "", String.join(", ", header.row().cells()));
  }

  /**
   * Reads a sheet; one whose numbers another has already is named instead.
   *
   * @param named whether problems name the sheet too, as there are several
   */
  void read(TableSheet sheet, boolean named) {
    ProblemLog problems = new ProblemLog(named ? "%s[%s]".formatted(file, sheet.sheet().name()) : file);
    RowReader rows = new RowReader(
        sheet.header(), maxCellLength, corrections, knownSections, problems, highestNumber());
    rows.identify(sheet.below());
    List<String> twice = rows.ids().stream().filter(ids::contains).sorted().toList();
    if (!twice.isEmpty()) {
      fileProblems.add(ProblemCode.UNREAD_SHEET, sheet.sheet().name(), shown(twice));
      return;
    }
    sheet.sheet().remarks().forEach(remark -> problems.add(sheet.header(), remark));
    ids.addAll(rows.ids());
    sheets.add(new Read(sheet, rows, problems));
  }

  private int highestNumber() {
    return ids.stream().map(EntryIds::number).flatMapToInt(OptionalInt::stream).max().orElse(0);
  }

  private static String shown(List<String> twice) {
    String first = twice.stream().limit(MAX_SHOWN).collect(Collectors.joining(", "));
    return first + (twice.size() > MAX_SHOWN ? ", …" : "");
  }

  /** The table; none where no sheet has been read. */
  Optional<FaqTable> table() {
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    EntryIds known = new EntryIds(ids);
    sheets.forEach(read -> read.rows().readTexts(known));
    Set<String> entryIds = sheets.stream().flatMap(read -> read.rows().entries().stream())
        .map(row -> row.entry().id()).collect(Collectors.toSet());
    List<FaqEntry> entries = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>(fileProblems.byLine());
    for (Read read : sheets) {
      new EntryChecks(read.sheet().header(), knownSections, read.problems()).check(read.rows().entries(), entryIds);
      read.rows().inOrder().forEach(row -> entries.add(categorized(row.entry(), read.sheet())));
      problems.addAll(read.problems().byLine());
    }
    Preamble preamble = Preamble.of(sheets.get(0).sheet().above());
    return Optional.of(
        new FaqTable(preamble.title(), preamble.updated(), preamble.manual(), entries,
        sheets.stream().flatMap(read -> read.rows().withheld().stream()).toList(),
        sheets.stream().flatMap(read -> read.rows().columns().stream()).toList(), problems));
  }

  /** Of several sheets without a column for it, each sheet's name is what its entries are about. */
  private FaqEntry categorized(FaqEntry entry, TableSheet sheet) {
    String name = sheet.sheet().name().strip();
    EntryDetails details = entry.details();
    if (sheets.size() == 1 || name.isEmpty() || sheet.header().has(Column.CATEGORY)) {
      return entry;
    }
    return new FaqEntry(entry.id(), entry.question(), entry.answer(), entry.note(),
        new EntryDetails(List.of(name), details.keywords(), details.links(), details.sections(), details.owner(),
            details.updated(), details.window()));
  }
}
