package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.FaqCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** While the search is rebuilt, it answers as before: the same first ten entries, fit and spelling for every judged query. */
class ParityTest {

  @Test
  @DisplayName("Every judged query of every set is answered as it was before the rebuilding")
  void same() throws IOException {
    assertThat(answers()).isEqualTo(golden());
  }

  /** Prints the file that the test compares with. */
  public static void main(String[] arguments) {
    answers().forEach(System.out::println);
  }

  private static List<String> golden() throws IOException {
    try (InputStream file = Objects.requireNonNull(ParityTest.class.getResourceAsStream("/eval/parity.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> answers() {
    List<String> answers = new ArrayList<>();
    for (String set : List.of("dev", "harder", "kept")) {
      answers.addAll(answers(set, "files", SampleCatalog.read()));
      answers.addAll(answers(set, "table", SampleCatalog.withTableAlone()));
    }
    return answers;
  }

  private static List<String> answers(String set, String name, FaqCatalog catalog) {
    try (FaqSearcher searcher = FaqSearcher.open(catalog)) {
      return Judged.named(set).stream().map(query -> set + "\t" + name + "\t" + answer(searcher, query)).toList();
    }
  }

  private static String answer(FaqSearcher searcher, Judged query) {
    FaqHits hits = searcher.search(query.query());
    String numbers = hits.hits().stream()
        .map(hit -> hit.entry().id())
        .collect(Collectors.joining(" "));
    return query.id() + "\t" + hits.fit() + "\t" + Objects.requireNonNullElse(hits.spelling(), "") + "\t" + numbers;
  }
}
