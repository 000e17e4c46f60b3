package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryIds;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.markup.CellMarkup;
import io.github.faqwidget.table.FaqTable;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import io.github.faqwidget.table.Soundness;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Reads catalogs. What is wrong with a line of a file is reported and never stops the reading. Thread-safe.
 */
public final class FaqCatalogReader {

  private static final int MAX_PHRASE = 500;
  private static final int MAX_CELL = 32_767;

  private final CatalogFiles files;
  private final Clock clock;
  private final List<RowProblem> problems = new ArrayList<>();

  private FaqCatalogReader(CatalogFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /**
   * Reads a catalog.
   *
   * @throws FaqTableException if a file cannot be read at all
   */
  public static CatalogReading read(CatalogFiles files) {
    return read(files, Clock.systemDefaultZone());
  }

  /** As above, as of another time; the catalog has the entries that are public on that day. */
  public static CatalogReading read(CatalogFiles files, Clock clock) {
    return new FaqCatalogReader(files, clock).read();
  }

  private CatalogReading read() {
    List<RowProblem> besides = new ArrayList<>();
    CatalogSettings settings = new CatalogSettings(files, besides);
    Corrections corrections = new Corrections(files, besides);
    FaqTable table = table(settings, corrections);
    Soundness.require(files.table(), table);
    List<FaqEntry> rows = new EntriesBeside(files, besides).applyTo(table.entries());
    EntryIds ids = new EntryIds(Stream.of(table.entries().stream().map(FaqEntry::id), table.withheld().stream(),
        rows.stream().map(FaqEntry::id)).flatMap(each -> each).distinct().toList());
    corrections.check(ids);
    problems.addAll(table.problems());
    problems.addAll(besides);
    PublicEntries entries = PublicEntries.of(rows, clock.withZone(settings.timeZone(clock.getZone())));
    FaqCatalog catalog = new FaqCatalog(files.id(), settings.info(table), entries.entries(),
        Sections.of(settings.sections(), entries.entries()), phrases(ids, entries), Synonyms.read(files, problems),
        elsewhere(), translations(ids, entries), files.version());
    return new CatalogReading(catalog, problems, table.columns(), entries.changesAt());
  }

  private FaqTable table(CatalogSettings settings, Corrections corrections) {
    FaqTableReader.Builder reader = FaqTableReader.builder()
        .maxBytes(CatalogFiles.MAX_BYTES)
        .knownSections(settings.sections().stream().map(Section::id).toList());
    corrections.addTo(reader);
    return reader.build().read(files.table(), files.content(files.table()));
  }

  /** What editors write in a file of its own, and the keywords in the table. */
  private Map<String, List<String>> phrases(EntryIds ids, PublicEntries entries) {
    String name = CatalogFiles.PHRASES;
    EntryLines file = new EntryLines(name, files.content(name), problems);
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    for (EntryLines.Line line : file.linesAbout(ids)) {
      file.text(line, 1, MAX_PHRASE).ifPresent(phrase ->
          phrases.computeIfAbsent(line.id(), any -> new ArrayList<>()).add(phrase));
    }
    entries.entries().stream().filter(entry -> !entry.details().keywords().isEmpty()).forEach(entry ->
        phrases.computeIfAbsent(entry.id(), any -> new ArrayList<>()).addAll(entry.details().keywords()));
    return entries.only(phrases);
  }

  private List<String> elsewhere() {
    return PlainLines.read(files, CatalogFiles.ELSEWHERE,
        topic -> !topic.isEmpty() && topic.length() <= MAX_PHRASE, "プリンターの修理", problems);
  }

  private Map<String, List<FaqEntry>> translations(EntryIds ids, PublicEntries entries) {
    Map<String, List<FaqEntry>> translations = new TreeMap<>();
    for (String name : files.contents().keySet()) {
      Matcher translation = CatalogFiles.TRANSLATION.matcher(name);
      if (translation.matches()) {
        translations.put(translation.group("language"), entries.only(translation(name, ids)));
      }
    }
    return translations;
  }

  private List<FaqEntry> translation(String name, EntryIds ids) {
    EntryLines file = new EntryLines(name, files.content(name), problems);
    Map<String, Integer> lines = new HashMap<>();
    List<FaqEntry> entries = new ArrayList<>();
    for (EntryLines.Line line : file.linesAbout(ids)) {
      Integer earlier = lines.putIfAbsent(line.id(), line.row().line());
      if (earlier != null) {
        file.report(line.row(), ProblemCode.DUPLICATE_NUMBER, line.cell(0), earlier.toString());
      } else if (file.text(line, 1, MAX_CELL).isPresent() && file.text(line, 2, MAX_CELL).isPresent()) {
        entries.add(translated(line, ids));
      }
    }
    return entries;
  }

  private static FaqEntry translated(EntryLines.Line line, EntryIds ids) {
    return new FaqEntry(line.id(), rich(line, 1, ids), rich(line, 2, ids), rich(line, 3, ids), EntryDetails.NONE);
  }

  private static RichText rich(EntryLines.Line line, int index, EntryIds ids) {
    return RichText.of(CellMarkup.text(line.cell(index)), ids);
  }
}
