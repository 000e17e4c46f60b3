package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Holds search on the real table to more than every stock engine reached on the same queries: Lucene's
 * JapaneseAnalyzer .354/.492/7, CJK bigrams .378/.606/3, MiniSearch bigrams .402/.610/3, Orama ja .311/.508/2,
 * FlexSearch .327/.461/0, Pagefind .189/.220/16, Fuse .181/.205/20 (right first, right among three, of 27 without an
 * answer those with an empty list).
 */
class SearchQualityTest {

  private static final double BEST_STOCK_FIRST = .402;
  private static final double BEST_STOCK_AMONG_THREE = .610;
  private static final int BEST_STOCK_EMPTY = 20;

  @Test
  @DisplayName("More queries find their answer first and among three, and more without an answer find none")
  void beatsStockEngines() {
    List<Judged> answerable = Judged.dev().stream().filter(Judged::answerable).toList();
    List<Judged> unanswerable = Judged.dev().stream().filter(query -> !query.answerable()).toList();
    try (FaqSearcher searcher = FaqSearcher.open(SampleCatalog.read())) {
      double first = share(answerable, query -> answers(searcher, query, 1));
      double amongThree = share(answerable, query -> answers(searcher, query, 3));
      long empty = unanswerable.stream()
          .filter(query -> searcher.search(query.query()).hits().isEmpty())
          .count();
      System.out.printf("first %.3f, among three %.3f, empty %d of %d%n", first, amongThree, empty,
          unanswerable.size());
      assertThat(first).isGreaterThan(BEST_STOCK_FIRST);
      assertThat(amongThree).isGreaterThan(BEST_STOCK_AMONG_THREE);
      assertThat(empty).isGreaterThan(BEST_STOCK_EMPTY);
    }
  }

  @Test
  @DisplayName("No phrase of the catalog is a query that it is measured by")
  void phrasesAreNotQueries() {
    List<String> queries = Stream.of(Judged.dev(), Judged.harder(), Judged.kept())
        .flatMap(List::stream)
        .map(query -> spelling(query.query().text()))
        .toList();
    assertThat(SampleCatalog.read().phrases().values())
        .allSatisfy(phrases -> assertThat(phrases).noneMatch(phrase -> queries.contains(spelling(phrase))));
    assertThat(SampleCatalog.read().elsewhere()).noneMatch(topic -> queries.contains(spelling(topic)));
  }

  private static String spelling(String text) {
    return NfkcCharFilter.fold(text).replace(" ", "");
  }

  private static double share(List<Judged> queries, Predicate<Judged> condition) {
    return (double) queries.stream().filter(condition).count() / queries.size();
  }

  private static boolean answers(FaqSearcher searcher, Judged query, int among) {
    return searcher.search(query.query()).hits().stream()
        .limit(among)
        .anyMatch(hit -> query.grades().getOrDefault(hit.entry().number(), 0) == 2);
  }
}
