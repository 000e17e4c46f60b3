package io.github.faqwidget.search.analysis;

import java.util.List;
import java.util.Map;

/**
 * Writes what somebody typed in hiragana as the words that the table has: にんしょう as 認証, あぷり as アプリ, まつ as 待つ.
 * The dictionary cuts hiragana into rubble or spells it in its own way, and neither words nor synonyms would match;
 * the table's own vocabulary is small enough to tell what was meant. Immutable.
 */
public final class KanaKanjiConverter {

  /** Shorter readings stand in every sentence by chance. */
  public static final int SHORTEST = 3;
  public static final int LONGEST = 12;

  private final Map<String, String> nounByReading;
  private final Map<String, String> wordByReading;

  /**
   * Makes the conversion.
   *
   * @param nounByReading the nouns that may stand anywhere in a row of kana, by their reading in katakana
   * @param wordByReading what a word of kana may be, in its dictionary form
   */
  public KanaKanjiConverter(Map<String, String> nounByReading, Map<String, String> wordByReading) {
    this.nounByReading = nounByReading;
    this.wordByReading = wordByReading;
  }

  /**
   * The text with the table's nouns in place of their hiragana, the longest first.
   *
   * @param text the text
   * @param tokens the text as the dictionary cuts it
   */
  public String convert(String text, List<ReadingToken> tokens) {
    String reading = Kana.katakana(text);
    KanaStretches free = KanaStretches.of(text, tokens);
    StringBuilder converted = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = endOfNoun(text, reading, start, free);
      converted.append(end > start ? nounByReading.get(reading.substring(start, end)) : text.charAt(start));
      start = Math.max(end, start + 1);
    }
    return converted.toString();
  }

  /** The table's word for one in hiragana; the word itself where there is none. */
  public String convertWord(String word) {
    boolean typed = word.length() > 1 && word.chars().allMatch(c -> Kana.isHiragana((char) c));
    return typed ? wordByReading.getOrDefault(Kana.katakana(word), word) : word;
  }

  /** Where the longest noun that starts at a place ends; the place itself if none does. */
  private int endOfNoun(String text, String reading, int start, KanaStretches free) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && Kana.isHiragana(text.charAt(end))) {
      end++;
    }
    while (end - start >= SHORTEST
        && !(nounByReading.containsKey(reading.substring(start, end)) && free.mayBeNoun(start, end))) {
      end--;
    }
    return end - start >= SHORTEST ? end : start;
  }
}
