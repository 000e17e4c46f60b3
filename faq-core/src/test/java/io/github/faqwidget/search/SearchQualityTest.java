package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.search.analysis.FoldingCharFilter;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds search on the real table to what it has to reach, and to more than every stock engine does. */
class SearchQualityTest {

  @ParameterizedTest
  @DisplayName("Enough queries find their answer first and among three, and enough without an answer are no good fit")
  @CsvSource(delimiter = '|', textBlock = """
      queries | first | three | gain | caught | alarm
      dev     | .88   | .97   | .92  | .80    | .03
      harder  | .70   | .88   | .82  | .60    | .05
      kept    | .70   | .88   | .82  | .60    | .05
      """, useHeadersInDisplayName = true)
  void reaches(String queries, double first, double three, double gain, double caught, double alarm) {
    Measures measures =
        Measures.of(CrossValidation.outcomes(SampleCatalog.read(), RankingParameters.DEFAULT, Judged.named(queries)));
    assertThat(measures.first()).as("S@1").isGreaterThanOrEqualTo(first);
    assertThat(measures.amongThree()).as("S@3").isGreaterThanOrEqualTo(three);
    assertThat(measures.gain()).as("nDCG").isGreaterThanOrEqualTo(gain);
    assertThat(measures.caught()).as("caught").isGreaterThanOrEqualTo(caught);
    assertThat(measures.alarm()).as("alarm").isLessThanOrEqualTo(alarm);
  }

  @Test
  @DisplayName("With phrases and synonyms taken away, most answers are still found")
  void reachesWithout() {
    assertThat(List.of(SampleCatalog.withoutPhrasesAndSynonyms(), SampleCatalog.withTableAlone()))
        .map(catalog -> CrossValidation.outcomes(catalog, RankingParameters.DEFAULT, Judged.named("dev")))
        .map(Measures::of)
        .allSatisfy(measures -> {
          assertThat(measures.first()).as("S@1").isGreaterThanOrEqualTo(.60);
          assertThat(measures.amongThree()).as("S@3").isGreaterThanOrEqualTo(.78);
        });
  }

  @Test
  @DisplayName("No phrase of the catalog is a query that it is measured by")
  void phrasesAreNotQueries() {
    List<String> queries = Stream.of("dev", "harder", "kept")
        .flatMap(set -> Judged.named(set).stream())
        .map(query -> spelling(query.query().text()))
        .toList();
    assertThat(SampleCatalog.read().phrases().values())
        .allSatisfy(phrases -> assertThat(phrases).noneMatch(phrase -> queries.contains(spelling(phrase))));
    assertThat(SampleCatalog.read().elsewhere()).noneMatch(topic -> queries.contains(spelling(topic)));
  }

  private static String spelling(String text) {
    return FoldingCharFilter.fold(text).replace(" ", "");
  }
}
