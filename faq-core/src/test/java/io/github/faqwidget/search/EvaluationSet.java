package io.github.faqwidget.search;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.Measures.Outcome;
import io.github.faqwidget.search.analysis.Thesaurus;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Judged queries and the catalog that they are asked of.
 *
 * @param table what is searched; sets of one table are no evidence for each other
 * @param name which queries
 * @param catalog the catalog
 * @param queries the queries
 */
record EvaluationSet(String table, String name, FaqCatalog catalog, List<Judged> queries) {

  /** The sets that the project has: a table on its first day, the sample's table alone, and the sample as it ships. */
  static List<EvaluationSet> all() {
    FaqCatalog alone = SampleCatalog.withTableAlone();
    FaqCatalog whole = SampleCatalog.read();
    return Stream.of(
            Stream.of(city()),
            Stream.of("dev", "harder", "kept").map(set -> of("sample, table alone", set, alone)),
            Stream.of("dev", "harder", "kept").map(set -> of("sample with its files", set, whole)))
        .flatMap(sets -> sets)
        .toList();
  }

  /** Invented desks of a city, a university and a hospital, with nothing but the table. */
  static EvaluationSet city() {
    try (InputStream file =
        Objects.requireNonNull(EvaluationSet.class.getResourceAsStream("/eval/city-faq-ja.tsv"), "city")) {
      return of("city desk", "city", firstDay(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A catalog of nothing but a table. */
  static FaqCatalog firstDay(byte[] table) {
    return FaqCatalogReader.read(new CatalogFiles("first-day", new TreeMap<>(Map.of("table.tsv", table)))).catalog();
  }

  /** What the search makes of the queries. */
  List<Outcome> outcomes(RankingParameters parameters, Thesaurus thesaurus) {
    try (FaqSearcher searcher = FaqSearcher.open(catalog, parameters, thesaurus)) {
      return queries.stream().map(query -> outcome(searcher.search(query.query()), query)).toList();
    }
  }

  /** What it makes of them as it is. */
  List<Outcome> outcomes() {
    return outcomes(RankingParameters.DEFAULT, Thesaurus.shipped());
  }

  private static EvaluationSet of(String table, String set, FaqCatalog catalog) {
    return new EvaluationSet(table, set, catalog, Judged.named(set));
  }

  private static Outcome outcome(FaqHits hits, Judged query) {
    List<Integer> numbers = hits.hits().stream()
        .flatMap(hit -> Stream.concat(Stream.of(hit.entry()), hit.alike().stream()))
        .map(entry -> entry.number().orElseThrow())
        .toList();
    return new Outcome(query, numbers, hits.fit(), hits.spelling() != null);
  }
}
