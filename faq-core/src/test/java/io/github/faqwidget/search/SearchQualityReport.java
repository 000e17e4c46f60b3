package io.github.faqwidget.search;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.Measures.Outcome;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measures search on judged queries and writes the page about it: {@code mvn -Pquality}. */
final class SearchQualityReport {

  private static final String STOCK = """
      | CJK bigrams | 281 | .378 | .606 | | | 3 of 27 | |
      | MiniSearch bigrams | 281 | .402 | .610 | | | 3 of 27 | |
      | Orama ja | 281 | .311 | .508 | | | 2 of 27 | |
      | FlexSearch | 281 | .327 | .461 | | | 0 of 27 | |
      | Pagefind | 281 | .189 | .220 | | | 16 of 27 | |
      | Fuse | 281 | .181 | .205 | | | 20 of 27 | |
      """;

  private final StringBuilder page = new StringBuilder();

  private SearchQualityReport() {}

  /** Takes the page to write, and for a table on its first day the table and its judged queries. */
  public static void main(String[] arguments) throws IOException {
    SearchQualityReport report = new SearchQualityReport();
    report.sample(SampleCatalog.read(), Judged.named("dev"));
    report.harder("Harder words", SampleCatalog.read(), Judged.named("harder"));
    report.harder("Harder words, kept aside", SampleCatalog.read(), Judged.named("kept"));
    if (arguments.length == 3 && !arguments[1].isEmpty()) {
      report.firstDay(Path.of(arguments[1]), Path.of(arguments[2]));
    }
    String intro = Files.readString(Path.of(arguments[0])).split("<!-- figures -->")[0];
    Files.writeString(Path.of(arguments[0]), intro + "<!-- figures -->\n" + report.page);
    System.out.println(report.page);
  }

  private void sample(FaqCatalog catalog, List<Judged> queries) {
    List<Outcome> whole = CrossValidation.outcomes(catalog, RankingParameters.DEFAULT, queries);
    heading("The sample catalog, 46 entries", "variant");
    row("whole design", whole);
    row("whole design, cross-validated weights", CrossValidation.outcomes(catalog, queries));
    lesser(catalog, queries);
    page.append(STOCK);
    heading("By type of query, whole design", "type");
    byType(whole).forEach(this::row);
    page.append("\nTyping letter by letter, the answer is among the first three for good after %.0f %% of a query.\n"
        .formatted(100 * typedShare(catalog, queries)));
  }

  /** What is left of the quality when the catalog has less, and what a plain engine makes of the queries. */
  private void lesser(FaqCatalog catalog, List<Judged> queries) {
    row("without phrases and synonyms of its own",
        CrossValidation.outcomes(SampleCatalog.withoutPhrasesAndSynonyms(), RankingParameters.DEFAULT, queries));
    row("without any file but the table",
        CrossValidation.outcomes(SampleCatalog.withTableAlone(), RankingParameters.DEFAULT, queries));
    row("JapaneseAnalyzer, one field", stock(catalog, queries));
  }

  private void harder(String title, FaqCatalog catalog, List<Judged> queries) {
    List<Outcome> whole = CrossValidation.outcomes(catalog, RankingParameters.DEFAULT, queries);
    heading(title, "variant");
    row("whole design", whole);
    lesser(catalog, queries);
    heading(title + ", by type of query, whole design", "type");
    byType(whole).forEach(this::row);
  }

  private void firstDay(Path table, Path judged) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>(Map.of("table.tsv", Files.readAllBytes(table)));
    FaqCatalog catalog = FaqCatalogReader.read(new CatalogFiles("first-day", files)).catalog();
    List<Judged> queries = Judged.read(Files.readString(judged));
    heading("A table on its first day, " + catalog.entries().size() + " entries", "variant");
    row("whole design", CrossValidation.outcomes(catalog, RankingParameters.DEFAULT, queries));
    row("JapaneseAnalyzer, one field", stock(catalog, queries));
  }

  private static List<Outcome> stock(FaqCatalog catalog, List<Judged> queries) {
    try (StockEngine engine = new StockEngine(catalog)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Judged query : queries) {
        List<Integer> numbers = engine.search(query.query());
        outcomes.add(new Outcome(query, numbers, !numbers.isEmpty()));
      }
      return outcomes;
    }
  }

  private static Map<String, List<Outcome>> byType(List<Outcome> outcomes) {
    return outcomes.stream().collect(
        Collectors.groupingBy(outcome -> outcome.query().type(), TreeMap::new, Collectors.toList()));
  }

  /** How much of a query has to be typed until an answer is among the first three and stays there. */
  private static double typedShare(FaqCatalog catalog, List<Judged> queries) {
    try (FaqSearcher searcher = FaqSearcher.open(catalog)) {
      return queries.stream()
          .filter(query -> query.answerable() && !query.query().text().isEmpty())
          .mapToDouble(query -> typedShare(searcher, query))
          .average()
          .orElseThrow();
    }
  }

  private static double typedShare(FaqSearcher searcher, Judged query) {
    String text = query.query().text();
    int needed = text.length();
    while (needed > 0 && answered(searcher, query, text.substring(0, needed))) {
      needed--;
    }
    return Math.min(1, (needed + 1.0) / text.length());
  }

  private static boolean answered(FaqSearcher searcher, Judged query, String typed) {
    return searcher.search(new FaqQuery(typed, query.query().context(), 3)).hits().stream()
        .anyMatch(hit -> query.grades().getOrDefault(hit.entry().number().orElseThrow(), 0) == 2);
  }

  private void heading(String text, String column) {
    page.append("\n## ").append(text).append("\n\n").append(Measures.header(column)).append('\n');
  }

  private void row(String name, List<Outcome> outcomes) {
    page.append(Measures.of(outcomes).row(name)).append('\n');
  }
}
