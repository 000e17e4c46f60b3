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
   * @param questions how well each entry's question matches, whatever the answer says
   * @param elsewhere the best topic that the catalog does not answer
   */
  public record Scored(double[] entries, double[] questions, double elsewhere) {}

  private final CatalogIndex index;
  private final RankingParameters parameters;
  private final float[] texts;
  private final float[] wholes;

  ScoreAccumulator(CatalogIndex index, RankingParameters parameters) {
    this.index = index;
    this.parameters = parameters;
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

  /**
   * What it adds up to. Question and answer are taken as two witnesses (a noisy or): either alone may say that the
   * entry is meant, and both together say it more surely.
   */
  Scored scored() {
    float[] asked = best(true);
    float[] told = best(false);
    double[] entries = new double[index.entries()];
    for (int place = 0; place < entries.length; place++) {
      double match = asked[place] + (1 - asked[place]) * parameters.answer() * told[place];
      entries[place] = (match + parameters.coverage() * wholes[place]) / (1 + parameters.coverage());
    }
    return new Scored(entries, questions(), asked[entries.length]);
  }

  private double[] questions() {
    double[] questions = new double[index.entries()];
    for (int text = 0; text < texts.length; text++) {
      if (index.texts().get(text).field() == Field.QUESTION) {
        int place = index.entryOf(text);
        questions[place] = Math.max(questions[place], texts[text]);
      }
    }
    return questions;
  }

  /** The text of an entry that adds most to its score, by its place in the index; -1 where none matches. */
  public int bestText(int place) {
    return IntStream.range(0, texts.length)
        .filter(text -> index.entryOf(text) == place && texts[text] > 0)
        .boxed()
        .max(Comparator.comparingDouble(text -> perPoint(text) * texts[text]))
        .orElse(-1);
  }

  /** How much a point of a text's match counts in the score of its entry. */
  public double perPoint(int text) {
    double weight = index.texts().get(text).field().asks() ? 1 : parameters.answer();
    return weight / (1 + parameters.coverage());
  }

  /** For each entry, how well the best of its questions or of its answers matches. */
  private float[] best(boolean asking) {
    float[] best = new float[index.entries() + 1];
    for (int text = 0; text < texts.length; text++) {
      if (texts[text] > 0 && index.texts().get(text).field().asks() == asking) {
        int place = index.entryOf(text);
        best[place] = Math.max(best[place], texts[text]);
      }
    }
    return best;
  }
}
