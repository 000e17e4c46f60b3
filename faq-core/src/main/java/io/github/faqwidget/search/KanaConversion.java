package io.github.faqwidget.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what somebody typed in hiragana as the words that the table has: にんしょう as 認証, あぷり as アプリ, まつ as 待つ.
 * The dictionary cuts hiragana into rubble or spells it in its own way, and neither words nor synonyms would match;
 * the table's own vocabulary is small enough to tell what was meant. Immutable.
 */
final class KanaConversion {

  /** Shorter readings stand in every sentence by chance. */
  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;

  private final Map<String, String> nounByReading;
  private final Map<String, String> wordByReading;

  private KanaConversion(Map<String, String> nounByReading, Map<String, String> wordByReading) {
    this.nounByReading = nounByReading;
    this.wordByReading = wordByReading;
  }

  /**
   * Learns a vocabulary, the most frequent of words that sound alike.
   *
   * @param texts where the nouns come from that may stand anywhere in a row of kana
   * @param words the words that a word of kana may be, in their dictionary form
   */
  static KanaConversion of(Collection<String> texts, TermIndex words) {
    Frequencies nouns = new Frequencies();
    Frequencies any = new Frequencies();
    try (DictionaryReader dictionary = new DictionaryReader()) {
      texts.forEach(text -> addNouns(dictionary.read(text), nouns));
      words.terms().stream().filter(KanaConversion::hasKanji).forEach(word ->
          dictionary.read(word).stream().reduce(ReadWord::with)
              .ifPresent(read -> any.add(read, words.entriesWith(word))));
    }
    return new KanaConversion(nouns.mostFrequent(), any.mostFrequent());
  }

  /** The nouns of a text, and two that stand together as one: 秘密, 鍵 and 秘密鍵. */
  private static void addNouns(List<ReadWord> words, Frequencies nouns) {
    ReadWord before = null;
    for (ReadWord word : words) {
      if (canBeTyped(word)) {
        nouns.add(word, 1);
      }
      if (before != null && canBeTyped(before.with(word))) {
        nouns.add(before.with(word), 1);
      }
      before = word;
    }
  }

  private static boolean canBeTyped(ReadWord word) {
    int length = word.reading().length();
    return word.noun() && length >= SHORTEST && length <= LONGEST
        && word.reading().chars().allMatch(c -> Kana.isKatakana((char) c));
  }

  /** The text with the table's nouns in place of their hiragana, the longest first. */
  String convert(String text) {
    StringBuilder converted = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = endOfNoun(text, start);
      converted.append(end > start ? nounByReading.get(Kana.katakana(text.substring(start, end))) : text.charAt(start));
      start = Math.max(end, start + 1);
    }
    return converted.toString();
  }

  /** The table's word for one in hiragana; the word itself where there is none. */
  String convertWord(String word) {
    boolean typed = word.length() > 1 && word.chars().allMatch(c -> Kana.isHiragana((char) c));
    return typed ? wordByReading.getOrDefault(Kana.katakana(word), word) : word;
  }

  /** Where the longest noun that starts at a place ends; the place itself if none does. */
  private int endOfNoun(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && Kana.isHiragana(text.charAt(end))) {
      end++;
    }
    while (end - start >= SHORTEST && !nounByReading.containsKey(Kana.katakana(text.substring(start, end)))) {
      end--;
    }
    return end - start >= SHORTEST ? end : start;
  }

  private static boolean hasKanji(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Counts words by how they are read. */
  private static final class Frequencies {

    private final Map<String, Map<String, Integer>> byReading = new HashMap<>();

    void add(ReadWord word, int times) {
      byReading.computeIfAbsent(word.reading(), key -> new HashMap<>()).merge(word.word(), times, Integer::sum);
    }

    Map<String, String> mostFrequent() {
      Map<String, String> words = new HashMap<>();
      byReading.forEach((reading, counts) -> words.put(reading, counts.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElseThrow()));
      return Map.copyOf(words);
    }
  }
}
