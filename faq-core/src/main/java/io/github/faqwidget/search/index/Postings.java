package io.github.faqwidget.search.index;

import java.util.Arrays;

/** The texts that have a term, in their order, how well each has it, and how many entries have it. Immutable. */
public final class Postings {

  static final Postings NONE = new Postings(new int[0], new float[0], 0);

  private final int[] texts;
  private final float[] impacts;
  private final int entries;

  private Postings(int[] texts, float[] impacts, int entries) {
    this.texts = texts;
    this.impacts = impacts;
    this.entries = entries;
  }

  public int size() {
    return texts.length;
  }

  public int text(int index) {
    return texts[index];
  }

  /** How well the text has the term, by how often and by its length: above 0, below 1. */
  public float impact(int index) {
    return impacts[index];
  }

  /** How many entries have the term in any of their texts. */
  public int entries() {
    return entries;
  }

  /** Collects the postings of a term, text by text. */
  static final class Builder {

    private int[] texts = new int[1];
    /** How often each text has the term, up to {@value Byte#MAX_VALUE}: beyond, once more says nothing more. */
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
     * The postings. The impact is that of BM25.
     *
     * @param entryOf the place of each text's entry; the texts of an entry stand together
     * @param answered how many entries there are; what has a place behind them is none
     * @param half for each text, how often it has to have a term for half of the term's weight
     */
    Postings build(int[] entryOf, int answered, float[] half) {
      float[] impacts = new float[size];
      int entries = 0;
      int last = answered;
      for (int i = 0; i < size; i++) {
        impacts[i] = frequencies[i] / (frequencies[i] + half[texts[i]]);
        int entry = entryOf[texts[i]];
        entries += entry != last && entry < answered ? 1 : 0;
        last = entry;
      }
      return new Postings(Arrays.copyOf(texts, size), impacts, entries);
    }
  }
}
