package io.github.faqwidget.search;

import java.util.Arrays;

/** The texts that have a term, in their order, how often each has it, and how many entries have it. Immutable. */
final class Postings {

  static final Postings NONE = new Postings(new int[0], new byte[0], 0);

  private final int[] texts;
  private final byte[] frequencies;
  private final int entries;

  private Postings(int[] texts, byte[] frequencies, int entries) {
    this.texts = texts;
    this.frequencies = frequencies;
    this.entries = entries;
  }

  int size() {
    return texts.length;
  }

  int text(int index) {
    return texts[index];
  }

  /** How often the text has the term, up to {@value Byte#MAX_VALUE}: beyond, once more says nothing more. */
  int frequency(int index) {
    return frequencies[index];
  }

  /** How many entries have the term in any of their texts. */
  int entries() {
    return entries;
  }

  /** Collects the postings of a term, text by text. */
  static final class Builder {

    private int[] texts = new int[1];
    private byte[] frequencies = new byte[1];
    private int size;

    /** Adds the term once more to the text added last, or to one behind it. */
    void add(int text) {
      if (size > 0 && texts[size - 1] == text) {
        frequencies[size - 1] += (byte) (frequencies[size - 1] < Byte.MAX_VALUE ? 1 : 0);
        return;
      }
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, size * 2);
        frequencies = Arrays.copyOf(frequencies, size * 2);
      }
      texts[size] = text;
      frequencies[size++] = 1;
    }

    /**
     * The postings.
     *
     * @param entryOf the place of each text's entry
     * @param answered how many entries there are; what has a place behind them is none
     */
    Postings build(int[] entryOf, int answered) {
      int entries = (int) Arrays.stream(texts, 0, size).map(text -> entryOf[text]).filter(entry -> entry < answered)
          .distinct().count();
      return new Postings(Arrays.copyOf(texts, size), Arrays.copyOf(frequencies, size), entries);
    }
  }
}
