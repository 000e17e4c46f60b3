package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryIds;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people changed about the table's rows without touching the table: {@code added.tsv} has further entries,
 * {@code id<TAB>question<TAB>answer<TAB>note}, {@code removed.txt} the ids of those that are not to be served, one a line.
 */
final class EntriesBeside {

  private static final int MAX_CELL = 32_767;

  private final CatalogFiles files;
  private final List<RowProblem> problems;

  EntriesBeside(CatalogFiles files, List<RowProblem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** The table's entries without those removed, then those added. */
  List<FaqEntry> applyTo(List<FaqEntry> table) {
    EntryIds ids = new EntryIds(table.stream().map(FaqEntry::id).toList());
    Set<String> removed = removed(ids);
    List<FaqEntry> entries = new ArrayList<>(table.stream().filter(entry -> !removed.contains(entry.id())).toList());
    entries.addAll(added(entries.stream().map(FaqEntry::id).toList()));
    return entries;
  }

  private Set<String> removed(EntryIds ids) {
    Set<String> removed = new HashSet<>();
    PlainLines.read(files, CatalogFiles.REMOVED, line -> EntryIds.read(line).isPresent(), "24", problems)
        .forEach(line -> ids.find(line).ifPresent(removed::add));
    return removed;
  }

  private List<FaqEntry> added(List<String> taken) {
    EntryLines file = new EntryLines(CatalogFiles.ADDED, files.content(CatalogFiles.ADDED), problems);
    Set<String> seen = new HashSet<>(taken);
    List<EntryLines.Line> lines = new ArrayList<>();
    for (EntryLines.Line line : file.lines()) {
      if (!seen.add(line.id())) {
        file.report(line.row(), ProblemCode.DUPLICATE_NUMBER, line.cell(0), "");
      } else if (file.text(line, 1, MAX_CELL).isPresent() && file.text(line, 2, MAX_CELL).isPresent()) {
        lines.add(line);
      }
    }
    EntryIds all = new EntryIds(Stream.concat(taken.stream(), lines.stream().map(EntryLines.Line::id)).toList());
    return lines.stream().map(line -> new FaqEntry(line.id(), RichText.of(line.cell(1), all),
        RichText.of(line.cell(2), all), RichText.of(line.cell(3), all), EntryDetails.NONE)).toList();
  }
}
