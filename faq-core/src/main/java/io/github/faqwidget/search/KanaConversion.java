package io.github.faqwidget.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes what somebody typed in hiragana as the words that the table has: にんしょう as 認証, あぷり as アプリ. The
 * dictionary cuts hiragana into rubble, and neither words nor synonyms would match; the table's own vocabulary is
 * small enough to tell what was meant. Immutable.
 */
final class KanaConversion {

  /** Shorter readings stand in every sentence by chance. */
  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;

  private final Map<String, String> wordByReading;

  private KanaConversion(Map<String, String> wordByReading) {
    this.wordByReading = wordByReading;
  }

  /** Learns the nouns of texts, the most frequent of those that sound alike. */
  static KanaConversion of(Collection<String> texts) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (String text : texts) {
      ReadNoun.all(text).forEach(noun -> {
        if (noun.reading().length() >= SHORTEST && noun.reading().length() <= LONGEST) {
          counts.computeIfAbsent(noun.reading(), key -> new HashMap<>()).merge(noun.word(), 1, Integer::sum);
        }
      });
    }
    Map<String, String> words = new HashMap<>();
    counts.forEach((reading, byWord) -> words.put(reading, mostFrequent(byWord)));
    return new KanaConversion(Map.copyOf(words));
  }

  /** The text with the table's words in place of their hiragana, the longest first. */
  String convert(String text) {
    StringBuilder converted = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = endOfWord(text, start);
      converted.append(end > start ? wordByReading.get(Kana.katakana(text.substring(start, end))) : text.charAt(start));
      start = Math.max(end, start + 1);
    }
    return converted.toString();
  }

  /** Where the longest word that starts at a place ends; the place itself if none does. */
  private int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && Kana.isHiragana(text.charAt(end))) {
      end++;
    }
    while (end - start >= SHORTEST && !wordByReading.containsKey(Kana.katakana(text.substring(start, end)))) {
      end--;
    }
    return end - start >= SHORTEST ? end : start;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
