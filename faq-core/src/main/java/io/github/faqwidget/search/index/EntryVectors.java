package io.github.faqwidget.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Entries as rows of weighed words, of length 1, so that the product of two tells how alike they are. */
final class EntryVectors {

  /**
   * The entries that have a word.
   *
   * @param entries their places, ascending
   * @param weights how much the word weighs in each
   */
  private record Column(int[] entries, float[] weights) {}

  private final List<Column> columns;
  /** For each entry, the columns that it stands in. */
  private final List<List<Column>> columnsOf = new ArrayList<>();

  private EntryVectors(List<Column> columns, int entries) {
    this.columns = columns;
    for (int entry = 0; entry < entries; entry++) {
      columnsOf.add(new ArrayList<>());
    }
    normalise(entries);
    for (Column column : columns) {
      for (int entry : column.entries) {
        columnsOf.get(entry).add(column);
      }
    }
  }

  /** No words at all: nothing is alike. */
  static EntryVectors none(int entries) {
    return new EntryVectors(List.of(), entries);
  }

  /**
   * The entries by those words that at least two of them have, and at most so many.
   *
   * @param words which texts have which words
   * @param entryOf the place of each text's entry
   * @param entries how many entries there are; what has a place behind them is none
   * @param most in how many entries a word may stand
   */
  static EntryVectors of(TermIndex words, int[] entryOf, int entries, int most) {
    List<Column> columns = words.terms().stream()
        .map(words::postings)
        .filter(postings -> postings.entries() > 1 && postings.entries() <= most)
        .map(postings -> column(postings, entryOf, entries))
        .toList();
    return new EntryVectors(columns, entries);
  }

  private static Column column(Postings postings, int[] entryOf, int entries) {
    double idf = Math.log(1 + (entries - postings.entries() + .5) / (postings.entries() + .5));
    int[] places = new int[postings.entries()];
    float[] weights = new float[places.length];
    int last = -1;
    for (int i = 0; i < postings.size() && entryOf[postings.text(i)] < entries; i++) {
      int entry = entryOf[postings.text(i)];
      last += last < 0 || places[last] != entry ? 1 : 0;
      places[last] = entry;
      weights[last] += (float) (idf * postings.impact(i));
    }
    return new Column(places, weights);
  }

  private void normalise(int entries) {
    double[] squares = new double[entries];
    for (Column column : columns) {
      for (int i = 0; i < column.entries.length; i++) {
        squares[column.entries[i]] += column.weights[i] * column.weights[i];
      }
    }
    for (Column column : columns) {
      for (int i = 0; i < column.entries.length; i++) {
        column.weights[i] /= (float) Math.sqrt(squares[column.entries[i]]);
      }
    }
  }

  /** How much each entry is like one, from 0 to 1 by its place; the one itself counts as 0. */
  float[] likeness(int entry) {
    float[] alike = new float[columnsOf.size()];
    for (Column column : columnsOf.get(entry)) {
      float weight = column.weights[Arrays.binarySearch(column.entries, entry)];
      for (int i = 0; i < column.entries.length; i++) {
        alike[column.entries[i]] += weight * column.weights[i];
      }
    }
    alike[entry] = 0;
    return alike;
  }
}
