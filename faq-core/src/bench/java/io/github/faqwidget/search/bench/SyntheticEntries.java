package io.github.faqwidget.search.bench;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.RichText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes entries whose cells are as long as a sample's and of its words, each as frequent as there. The same in
 * every run. So few words make it hard: each stands in far more entries than in a real table of this size.
 */
final class SyntheticEntries {

  private static final long SEED = 46;

  private SyntheticEntries() {}

  static List<FaqEntry> like(List<FaqEntry> sample, int count) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    Cells questions = Cells.of(sample, FaqEntry::question);
    Cells answers = Cells.of(sample, FaqEntry::answer);
    Cells notes = Cells.of(sample, FaqEntry::note);
    return IntStream.rangeClosed(1, count)
        .mapToObj(number ->
            FaqEntry.of(number, questions.next(random), answers.next(random), notes.next(random)))
        .toList();
  }

  /**
   * A column of the sample.
   *
   * @param words all its words, as often as they stand there
   * @param lengths how many words each of its cells has
   */
  private record Cells(List<String> words, List<Integer> lengths) {

    static Cells of(List<FaqEntry> sample, Function<FaqEntry, RichText> column) {
      List<List<String>> cells =
          sample.stream().map(entry -> cut(column.apply(entry).text())).toList();
      List<String> words = cells.stream().flatMap(List::stream).toList();
      return new Cells(words, cells.stream().map(List::size).toList());
    }

    String next(RandomGenerator random) {
      return Stream.generate(() -> one(words, random))
          .limit(one(lengths, random))
          .collect(Collectors.joining());
    }

    private static <T> T one(List<T> all, RandomGenerator random) {
      return all.get(random.nextInt(all.size()));
    }
  }

  private static List<String> cut(String text) {
    List<String> words = new ArrayList<>();
    try (JapaneseTokenizer tokens = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
