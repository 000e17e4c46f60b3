package io.github.faqwidget.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The neighbours of an entry")
class NeighboursTest {

  @Test
  @DisplayName("are the entries that share its words, each counted by how much it is like the entry")
  void likeness() {
    Neighbours neighbours = neighbours(List.of(
        List.of("tax", "form", "bill"), List.of("tax", "form", "bill"), List.of("tax", "dog"), List.of("cat", "dog"), List.of("fish")));
    double[] alike = {0, 1, 0, 0, 0};
    double[] lessAlike = {0, 0, 1, 0, 0};
    assertThat(neighbours.mean(0, alike)).isGreaterThan(neighbours.mean(0, lessAlike));
    assertThat(neighbours.mean(0, alike) + neighbours.mean(0, lessAlike)).isCloseTo(1, within());
    assertThat(neighbours.mean(0, new double[] {0, 0, 0, 1, 1})).isZero();
  }

  @Test
  @DisplayName("are none for an entry that shares no word, and an entry is none of its own")
  void none() {
    Neighbours neighbours = neighbours(List.of(List.of("tax", "form"), List.of("tax", "bill"), List.of("fish")));
    assertThat(neighbours.mean(2, new double[] {1, 1, 1})).isZero();
    assertThat(neighbours.mean(0, new double[] {1, 0, 0})).isZero();
  }

  @Test
  @DisplayName("do not come from a word that every other entry has too")
  void commonWords() {
    List<List<String>> entries = IntStream.range(0, 30).mapToObj(i -> List.of("desk", "word" + i)).toList();
    Neighbours neighbours = neighbours(entries);
    assertThat(neighbours.mean(0, IntStream.range(0, 30).mapToDouble(i -> 1).toArray())).isZero();
  }

  @Test
  @DisplayName("are at most the twenty that are most like it")
  void few() {
    List<List<String>> entries = IntStream.range(0, 90).mapToObj(i -> List.of("topic" + i / 30, "both" + i / 9)).toList();
    double[] all = IntStream.range(0, 90).mapToDouble(i -> i == 0 ? 0 : 1).toArray();
    double[] same = IntStream.range(0, 90).mapToDouble(i -> i > 0 && i < 9 ? 1 : 0).toArray();
    Neighbours neighbours = neighbours(entries);
    assertThat(neighbours.mean(0, all)).isCloseTo(1, within());
    assertThat(neighbours.mean(0, same)).isCloseTo(1, within());
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-6);
  }

  private static Neighbours neighbours(List<List<String>> entries) {
    TermIndex.Builder words = new TermIndex.Builder(entries.size());
    entries.forEach(words::add);
    int[] entryOf = IntStream.range(0, entries.size()).toArray();
    List<CatalogIndex.Text> texts = IntStream.of(entryOf)
        .mapToObj(place -> new CatalogIndex.Text(place, Field.QUESTION, String.join(" ", entries.get(place))))
        .toList();
    return Neighbours.of(words.build(texts, entryOf, entries.size(), new Bm25(.7, .8)), entryOf, entries.size());
  }
}
