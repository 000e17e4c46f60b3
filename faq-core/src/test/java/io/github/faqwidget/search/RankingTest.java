package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The order of hits for named cases, as data: a change of the ranking shows as changed rows of {@code ranking.tsv},
 * to be read one by one and, if they are better, taken over from the message of this test.
 */
class RankingTest {

  @Test
  @DisplayName("The first five hits of every named case are the same as before")
  void order() throws IOException {
    List<String> rows = rows();
    try (FaqSearcher searcher = FaqSearcher.open(SampleCatalog.read())) {
      assertThat(rows.stream().map(row -> answered(searcher, row)).toList()).isEqualTo(rows);
    }
  }

  private static List<String> rows() throws IOException {
    try (InputStream file = Objects.requireNonNull(RankingTest.class.getResourceAsStream("/eval/ranking.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** A row with the fit and the hits that the search gives for its query and context. */
  private static String answered(FaqSearcher searcher, String row) {
    String[] cells = row.split("\t", -1);
    List<String> context = cells[1].isEmpty() ? List.of() : List.of(cells[1]);
    FaqHits found = searcher.search(new FaqQuery(cells[0], context, 5));
    String numbers = found.hits().stream()
        .map(hit -> hit.entry().id())
        .collect(Collectors.joining(" "));
    return String.join("\t", cells[0], cells[1], found.fit().name(), numbers);
  }
}
