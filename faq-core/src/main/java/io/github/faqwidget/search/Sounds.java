package io.github.faqwidget.search;

import java.util.ArrayList;
import java.util.List;

/** The sounds of a text, one katakana each, and where in the text each was heard. */
final class Sounds {

  static final Sounds EMPTY = new Builder().build();

  private static final char BREAK = ' ';

  private final CharSequence kana;
  private final List<int[]> offsets;

  private Sounds(CharSequence kana, List<int[]> offsets) {
    this.kana = kana;
    this.offsets = offsets;
  }

  CharSequence kana() {
    return kana;
  }

  int length() {
    return kana.length();
  }

  int startOffset(int index) {
    return offsets.get(index)[0];
  }

  int endOffset(int index) {
    return offsets.get(index)[1];
  }

  /** Tells whether no punctuation stands within a stretch of sounds. */
  boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (kana.charAt(i) == BREAK) {
        return false;
      }
    }
    return true;
  }

  /** Collects the readings of words, folding spellings of the same sound as it goes. */
  static final class Builder {

    private final StringBuilder kana = new StringBuilder();
    private final List<int[]> offsets = new ArrayList<>();

    /**
     * Adds a word.
     *
     * @param reading its reading, or the word itself where the dictionary has none
     * @param start where the word starts in the text
     * @param end where it ends
     */
    void add(CharSequence reading, int start, int end) {
      boolean soundBySound = reading.length() == end - start;
      for (int i = 0; i < reading.length(); i++) {
        int[] where = soundBySound ? new int[] {start + i, start + i + 1} : new int[] {start, end};
        add(fold(reading.charAt(i)), where);
      }
    }

    private void add(char sound, int[] where) {
      char before = kana.isEmpty() ? BREAK : kana.charAt(kana.length() - 1);
      boolean heard = !Kana.lengthens(sound, before) && !(sound == BREAK && before == BREAK);
      if (heard) {
        kana.append(sound);
        offsets.add(where);
      }
    }

    private static char fold(char c) {
      char sound = Kana.large(Kana.katakana(c));
      return Character.isLetterOrDigit(sound) || sound == 'ー' ? sound : BREAK;
    }

    Sounds build() {
      return new Sounds(kana.toString(), List.copyOf(offsets));
    }
  }
}
