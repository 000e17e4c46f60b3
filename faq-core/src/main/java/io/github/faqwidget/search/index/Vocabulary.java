package io.github.faqwidget.search.index;

import io.github.faqwidget.search.analysis.Kana;
import io.github.faqwidget.search.analysis.KanaKanjiConverter;
import io.github.faqwidget.search.analysis.ReadingAnalyzer;
import io.github.faqwidget.search.analysis.ReadingToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the words that a table has and how they are read; of those that sound alike, the most frequent counts. */
public final class Vocabulary {

  private final Map<String, Map<String, Integer>> nouns = new HashMap<>();

  /** Adds the nouns of a text, and two that stand together as one: 秘密, 鍵 and 秘密鍵. */
  public void add(List<ReadingToken> text) {
    ReadingToken before = null;
    for (ReadingToken word : text) {
      addNoun(word);
      if (before != null) {
        addNoun(before.with(word));
      }
      before = word;
    }
  }

  private void addNoun(ReadingToken word) {
    int length = word.reading().length();
    if (word.isNoun() && length >= KanaKanjiConverter.SHORTEST && length <= KanaKanjiConverter.LONGEST
        && word.reading().chars().allMatch(c -> Kana.isKatakana((char) c))) {
      count(nouns, word, 1);
    }
  }

  /**
   * The conversion of kana into these nouns, and into words in their dictionary form.
   *
   * @param words the words of the table
   * @param dictionary reads them aloud
   */
  public KanaKanjiConverter conversion(TermIndex words, ReadingAnalyzer dictionary) {
    Map<String, Map<String, Integer>> forms = new HashMap<>();
    words.terms().stream()
        .filter(word -> word.codePoints().anyMatch(Character::isIdeographic))
        .forEach(word -> dictionary.read(word).stream().reduce(ReadingToken::with)
            .ifPresent(read -> count(forms, read, words.entriesWith(word))));
    nouns.keySet().removeIf(reading -> isAdverb(dictionary.read(Kana.hiragana(reading))));
    return new KanaKanjiConverter(mostFrequent(nouns), mostFrequent(forms));
  }

  /** きのう is yesterday to whoever types it, though the table has 機能. */
  private static boolean isAdverb(List<ReadingToken> typed) {
    return typed.size() == 1 && typed.get(0).isAdverb();
  }

  private static void count(Map<String, Map<String, Integer>> words, ReadingToken word, int times) {
    words.computeIfAbsent(word.reading(), key -> new HashMap<>()).merge(word.word(), times, Integer::sum);
  }

  private static Map<String, String> mostFrequent(Map<String, Map<String, Integer>> words) {
    Map<String, String> chosen = new HashMap<>();
    words.forEach((reading, counts) -> chosen.put(reading, counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow()));
    return Map.copyOf(chosen);
  }
}
