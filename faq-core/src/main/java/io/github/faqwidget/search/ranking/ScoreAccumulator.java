package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.index.CatalogIndex;
import io.github.faqwidget.search.index.Field;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Adds up, for each entry, how well its best text and the whole of it match. For one search and one thread. */
public final class ScoreAccumulator {

  /**
   * How well a query matches.
   *
   * @param entries each entry by its place: 0 where nothing matches, around 1 where all does
   * @param elsewhere the best topic that the catalog does not answer
   */
  record Scored(double[] entries, double elsewhere) {}

  private final CatalogIndex index;
  private final RankingParameters weights;
  private final float[] texts;
  private final float[] wholes;

  ScoreAccumulator(CatalogIndex index, RankingParameters weights) {
    this.index = index;
    this.weights = weights;
    texts = new float[index.texts().size()];
    wholes = new float[index.entries() + 1];
  }

  /** Adds what one thing asked for contributes. */
  void add(ScoredPostings matches) {
    int entry = index.entries();
    float share = 0;
    for (int i = 0; i < matches.size(); i++) {
      int text = matches.text(i);
      texts[text] += matches.score(i);
      int next = index.entryOf(text);
      if (next != entry) {
        wholes[entry] += share;
        entry = next;
        share = 0;
      }
      share = Math.max(share, matches.share(i));
    }
    wholes[entry] += share;
  }

  /** What it adds up to. */
  Scored scored() {
    double[] best = best();
    double[] entries = new double[index.entries()];
    for (int place = 0; place < entries.length; place++) {
      entries[place] = (best[place] + weights.whole() * wholes[place]) / (1 + weights.whole());
    }
    return new Scored(entries, best[entries.length]);
  }

  /** How well the questions match, whatever the answers say, for all entries by their place. */
  public double[] asked() {
    double[] asked = new double[index.entries()];
    for (int text = 0; text < texts.length; text++) {
      if (index.texts().get(text).field() == Field.QUESTION) {
        int place = index.entryOf(text);
        asked[place] = Math.max(asked[place], texts[text]);
      }
    }
    return asked;
  }

  /** The text of an entry that matches best, by its place in the index; -1 where none matches. */
  public int bestText(int place) {
    return IntStream.range(0, texts.length)
        .filter(text -> index.entryOf(text) == place && texts[text] > 0)
        .boxed()
        .max(Comparator.comparingDouble(this::weighed))
        .orElse(-1);
  }

  /** How well the whole of an entry matches, spread over its texts as it may be. */
  public double whole(int place) {
    return wholes[place];
  }

  private double weighed(int text) {
    return weights.of(index.texts().get(text).field()) * texts[text];
  }

  private double[] best() {
    double[] best = new double[index.entries() + 1];
    for (int text = 0; text < texts.length; text++) {
      if (texts[text] > 0) {
        int place = index.entryOf(text);
        best[place] = Math.max(best[place], weighed(text));
      }
    }
    return best;
  }
}
