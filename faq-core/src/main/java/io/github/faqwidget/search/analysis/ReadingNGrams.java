package io.github.faqwidget.search.analysis;

import io.github.faqwidget.search.analysis.AnalyzedText.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The sounds of a text in pairs and triples of katakana: 認証, にんしょう and ニンシヨウ have the same. Words need not be
 * cut alike on both sides, which is what hiragana, romaji and slips of the keyboard never allow. Immutable.
 */
public final class ReadingNGrams {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;
  private static final char BREAK = ' ';

  private final StringBuilder kana = new StringBuilder();
  /** Where in the text each sound was heard. */
  private final List<int[]> offsets = new ArrayList<>();

  private ReadingNGrams() {}

  /** The sounds of words in their order, spellings of the same sound folded. */
  public static ReadingNGrams of(List<ReadingToken> words) {
    ReadingNGrams sounds = new ReadingNGrams();
    words.forEach(sounds::add);
    return sounds;
  }

  /** All pairs and triples; they run on over words, but not over punctuation. */
  public List<Term> grams() {
    List<Term> grams = new ArrayList<>();
    for (int start = 0; start < kana.length(); start++) {
      for (int end = start + SHORTEST; end <= Math.min(start + LONGEST, kana.length()); end++) {
        if (isUnbroken(start, end)) {
          grams.add(new Term(kana.substring(start, end), offsets.get(start)[0], offsets.get(end - 1)[1]));
        }
      }
    }
    return grams;
  }

  private boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (kana.charAt(i) == BREAK) {
        return false;
      }
    }
    return true;
  }

  private void add(ReadingToken word) {
    String reading = word.reading();
    boolean soundBySound = reading.length() == word.end() - word.start();
    for (int i = 0; i < reading.length(); i++) {
      int start = soundBySound ? word.start() + i : word.start();
      add(fold(reading.charAt(i)), start, soundBySound ? start + 1 : word.end());
    }
  }

  private void add(char sound, int start, int end) {
    char before = kana.isEmpty() ? BREAK : kana.charAt(kana.length() - 1);
    boolean heard = !Kana.lengthens(sound, before) && !(sound == BREAK && before == BREAK);
    if (heard) {
      kana.append(sound);
      offsets.add(new int[] {start, end});
    }
  }

  private static char fold(char c) {
    char sound = Kana.large(Kana.katakana(c));
    return Character.isLetterOrDigit(sound) || sound == 'ー' ? sound : BREAK;
  }
}
