package io.github.faqwidget.search;

import io.github.faqwidget.search.Measures.Outcome;
import io.github.faqwidget.search.analysis.Thesaurus;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measures search on all judged queries, with and without each part, and writes the page about it: {@code mvn -Pquality}. */
final class SearchQualityReport {

  private static final double WORDS = RankingParameters.DEFAULT.words();
  private static final String MARK = "<!-- figures -->";

  private final List<EvaluationSet> sets;
  private final Map<EvaluationSet, List<Outcome>> whole = new LinkedHashMap<>();
  private final StringBuilder page = new StringBuilder();

  private SearchQualityReport(List<EvaluationSet> sets) {
    this.sets = sets;
    sets.forEach(set -> whole.put(set, set.outcomes()));
  }

  /** Takes the page to write, and for another table its file and its judged queries. */
  public static void main(String[] arguments) throws IOException {
    List<EvaluationSet> sets = new ArrayList<>(EvaluationSet.all());
    if (arguments.length == 3 && !arguments[1].isEmpty()) {
      sets.add(1, new EvaluationSet("another table", Path.of(arguments[1]).getFileName().toString(),
          EvaluationSet.firstDay(Files.readAllBytes(Path.of(arguments[1]))),
          Judged.read(Files.readString(Path.of(arguments[2])))));
    }
    SearchQualityReport report = new SearchQualityReport(sets);
    report.write();
    Path page = Path.of(arguments[0]);
    Files.writeString(page, Files.readString(page).split(MARK)[0] + MARK + "\n" + report.page);
  }

  private void write() {
    heading("Every table", "table and queries");
    whole.forEach((set, outcomes) -> row(set.table() + ": " + set.name(), outcomes));
    heading("Parameters chosen on the other tables", "table and queries");
    List<EvaluationSet> own = EvaluationSet.all();
    LeaveOneTableOut others = new LeaveOneTableOut(own);
    own.forEach(set -> row(set.table() + ": " + set.name(), others.outcomes(set)));
    page.append("\n## With and without each part: nDCG@10, and the paired bootstrap interval (95 %) of the difference\n");
    sets.forEach(this::parts);
    areas();
    page.append("\n## By type of query\n");
    sets.forEach(this::types);
  }

  private void parts(EvaluationSet set) {
    List<Outcome> all = whole.get(set);
    page.append("\n### ").append(set.table()).append(": ").append(set.name())
        .append("\n\n| variant | nDCG@10 | difference |\n|---|--:|---|\n");
    partRow("whole design", all, all);
    partRow("basic thesaurus alone, no area", all, set.outcomes(RankingParameters.DEFAULT, basics()));
    partRow("no thesaurus", all, set.outcomes(RankingParameters.DEFAULT, Thesaurus.NONE));
    partRow("words alone, no readings", all, set.outcomes(with(1, 1, 1, 1, 1), Thesaurus.shipped()));
    partRow("the entry as a whole not counted", all, set.outcomes(with(WORDS, 0, 1, 1, 1), Thesaurus.shipped()));
    partRow("categories not counted", all, set.outcomes(with(WORDS, 1, 0, 1, 1), Thesaurus.shipped()));
    partRow("neighbours not counted", all, set.outcomes(with(WORDS, 1, 1, 0, 1), Thesaurus.shipped()));
    partRow("coverage not counted", all, set.outcomes(with(WORDS, 1, 1, 1, 0), Thesaurus.shipped()));
    partRow("stock JapaneseAnalyzer, one field", all, stock(set));
  }

  /** What each area of the thesaurus gives on one set of each table. */
  private void areas() {
    List<EvaluationSet> tables = sets.stream().filter(set -> List.of("city", "dev").contains(set.name())).toList();
    page.append("\n## Each area of the thesaurus: nDCG@10 lost without it, in thousandths\n\n| area |");
    tables.forEach(set -> page.append(' ').append(set.table()).append(" |"));
    page.append("\n|---|").append("--:|".repeat(tables.size())).append('\n');
    for (String area : Thesaurus.AREAS) {
      Thesaurus rest = Thesaurus.ofAreas(Thesaurus.AREAS.stream().filter(other -> !other.equals(area)).toList());
      page.append("| ").append(area).append(" |");
      tables.forEach(set -> page.append(" %+.0f |".formatted(
          1_000 * (gain(whole.get(set)) - gain(set.outcomes(RankingParameters.DEFAULT, rest))))));
      page.append('\n');
    }
  }

  private void types(EvaluationSet set) {
    page.append("\n### ").append(set.table()).append(": ").append(set.name()).append("\n\n")
        .append(Measures.header("type")).append('\n');
    whole.get(set).stream()
        .collect(Collectors.groupingBy(outcome -> outcome.query().type(), TreeMap::new, Collectors.toList()))
        .forEach(this::row);
  }

  private static Thesaurus basics() {
    return Thesaurus.ofAreas(List.of("basics"));
  }

  /** The parameters with another share of words, and so much of each of the others. */
  private static RankingParameters with(double words, int entry, int category, int neighbours, int coverage) {
    RankingParameters base = RankingParameters.DEFAULT;
    return new RankingParameters(words, entry * base.entry(), category * base.category(),
        neighbours * base.neighbours(), coverage * base.coverage(), base.context(), base.citation(), base.k1(), base.b(),
        base.floor(), base.heard(), base.good(), base.weak(), base.related());
  }

  private static List<Outcome> stock(EvaluationSet set) {
    try (StockEngine engine = new StockEngine(set.catalog())) {
      return set.queries().stream()
          .map(query -> {
            List<Integer> numbers = engine.search(query.query());
            return new Outcome(query, numbers, numbers.isEmpty() ? FaqHits.Fit.NONE : FaqHits.Fit.GOOD, false);
          })
          .toList();
    }
  }

  private static double gain(List<Outcome> outcomes) {
    return Measures.of(outcomes).gain();
  }

  private void partRow(String name, List<Outcome> all, List<Outcome> outcomes) {
    String interval = all == outcomes ? "" : PairedBootstrap.interval(all, outcomes);
    page.append("| %s | %.3f | %s |\n".formatted(name, gain(outcomes), interval));
  }

  private void heading(String text, String column) {
    page.append("\n## ").append(text).append("\n\n").append(Measures.header(column)).append('\n');
  }

  private void row(String name, List<Outcome> outcomes) {
    page.append(Measures.of(outcomes).row(name)).append('\n');
  }
}
