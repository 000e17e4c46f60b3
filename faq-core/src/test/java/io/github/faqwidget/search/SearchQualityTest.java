package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.search.Measures.Outcome;
import io.github.faqwidget.search.analysis.FoldingCharFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds search to what it has to reach on every judged table, prepared or on its first day. */
class SearchQualityTest {

  /** What is typed in kana or Latin letters, or with a slip, may well be offered in another spelling. */
  private static final Set<String> MISSPELT = Set.of("kana", "romaji", "typo", "prefix", "foreigner", "dictation", "dialect");

  private static final Map<String, List<Outcome>> OUTCOMES = new HashMap<>();

  @BeforeAll
  static void ask() {
    EvaluationSet.all().forEach(set -> OUTCOMES.put(set.table() + ", " + set.name(), set.outcomes()));
  }

  @ParameterizedTest
  @DisplayName("Enough queries find their answer first and among three, and few that have one are no good fit")
  @CsvSource(delimiter = '|', textBlock = """
      set                           | first | three | gain | caught | alarm
      city desk, city               | .47   | .62   | .60  | .00    | .02
      sample, table alone, dev      | .67   | .80   | .77  | .15    | .06
      sample, table alone, harder   | .51   | .72   | .65  | .00    | .10
      sample, table alone, kept     | .47   | .72   | .64  | .05    | .09
      sample with its files, dev    | .92   | .97   | .93  | .80    | .02
      sample with its files, harder | .88   | .96   | .90  | .60    | .02
      sample with its files, kept   | .92   | .96   | .93  | .65    | .02
      """, useHeadersInDisplayName = true)
  void reaches(String set, double first, double three, double gain, double caught, double alarm) {
    Measures measures = Measures.of(OUTCOMES.get(set));
    assertThat(measures.first()).as("S@1").isGreaterThanOrEqualTo(first);
    assertThat(measures.amongThree()).as("S@3").isGreaterThanOrEqualTo(three);
    assertThat(measures.gain()).as("nDCG").isGreaterThanOrEqualTo(gain);
    assertThat(measures.caught()).as("caught").isGreaterThanOrEqualTo(caught);
    assertThat(measures.alarm()).as("alarm").isLessThanOrEqualTo(alarm);
  }

  @Test
  @DisplayName("Of a hundred queries with an answer, no more than one finds an empty list, on every table")
  void emptyLists() {
    assertThat(OUTCOMES).allSatisfy((set, outcomes) ->
        assertThat(Measures.of(outcomes).lost()).isLessThanOrEqualTo(.01));
  }

  @Test
  @DisplayName("Of a hundred queries in usual spelling, no more than one is offered another")
  void offers() {
    assertThat(OUTCOMES).allSatisfy((set, outcomes) -> assertThat(outcomes.stream()
        .filter(outcome -> !MISSPELT.contains(outcome.query().type()))
        .collect(Collectors.averagingInt(outcome -> outcome.offered() ? 1 : 0))).isLessThanOrEqualTo(.01));
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
