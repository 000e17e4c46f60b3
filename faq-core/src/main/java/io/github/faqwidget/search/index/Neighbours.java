package io.github.faqwidget.search.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The entries that are most like each entry, by the words that both have. What is asked of an entry is answered around
 * it too: an entry among others that match is meant more likely than one that matches alone (score regularisation, Diaz
 * 2005). Immutable.
 */
public final class Neighbours {

  /** As many of the entries most like each as are looked at. */
  private static final int MOST = 20;

  /** A word that more of the entries have makes none alike. */
  private static final double COMMON = .1;

  /** The same in a small table. */
  private static final int FEW = 10;

  /** Comparing each entry with each takes the square of their number: larger tables do without. */
  private static final int MOST_ENTRIES = 10_000;

  private final int[][] places;
  private final float[][] likeness;

  private Neighbours(int[][] places, float[][] likeness) {
    this.places = places;
    this.likeness = likeness;
  }

  static Neighbours of(TermIndex words, int[] entryOf, int entries) {
    EntryVectors vectors = entries > MOST_ENTRIES
        ? EntryVectors.none(entries)
        : EntryVectors.of(words, entryOf, entries, Math.max(FEW, (int) (COMMON * entries)));
    int[][] places = new int[entries][];
    float[][] likeness = new float[entries][];
    IntStream.range(0, entries).parallel().forEach(entry -> {
      float[] alike = vectors.likeness(entry);
      places[entry] = best(alike);
      likeness[entry] = shares(alike, places[entry]);
    });
    return new Neighbours(places, likeness);
  }

  /** The places of those most like an entry, the most alike first; sorting all of them would take most of the opening. */
  private static int[] best(float[] alike) {
    int[] best = new int[MOST];
    int size = 0;
    for (int other = 0; other < alike.length; other++) {
      if (alike[other] > 0 && (size < MOST || alike[other] > alike[best[size - 1]])) {
        int at = size < MOST ? size++ : size - 1;
        while (at > 0 && alike[best[at - 1]] < alike[other]) {
          best[at] = best[--at];
        }
        best[at] = other;
      }
    }
    return Arrays.copyOf(best, size);
  }

  private static float[] shares(float[] alike, int[] places) {
    double all = Arrays.stream(places).mapToDouble(place -> alike[place]).sum();
    float[] shares = new float[places.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) (alike[places[i]] / all);
    }
    return shares;
  }

  /** The mean of the neighbours' scores, each counted by how much it is like the entry; 0 where there is none. */
  public double mean(int entry, double[] scores) {
    double mean = 0;
    for (int i = 0; i < places[entry].length; i++) {
      mean += likeness[entry][i] * scores[places[entry][i]];
    }
    return mean;
  }
}
