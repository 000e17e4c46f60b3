package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.index.CatalogIndex;
import io.github.faqwidget.search.index.Field;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Adds up, for each entry, how well its best text and the whole of it match. For one search and one thread. */
public final class ScoreAccumulator {

  /**
   * How well a query matches.
   *
   * @param entries each entry by its place, with what its neighbours add: 0 where nothing matches, above 1 where all does
   * @param alone the same without the neighbours
   * @param questions how well each entry's question matches, whatever the answer says
   * @param elsewhere the best topic that the catalog does not answer
   */
  public record Scored(double[] entries, double[] alone, double[] questions, double elsewhere) {}

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
   * What it adds up to. Question, entry and category are taken as witnesses (a noisy or): each alone may say that the entry
   * is meant, and together they say it more surely.
   */
  Scored scored() {
    Map<Field, double[]> best = bestOfEachField();
    double[] questions = best.get(Field.QUESTION);
    double[] phrases = best.get(Field.PHRASE);
    double[] alone = new double[index.entries()];
    for (int place = 0; place < alone.length; place++) {
      double asked = Math.max(questions[place], phrases[place]);
      double match = either(asked, parameters.entry() * best.get(Field.ENTRY)[place]);
      match = either(match, parameters.category() * best.get(Field.CATEGORY)[place]);
      alone[place] = (match + parameters.coverage() * wholes[place]) / (1 + parameters.coverage());
    }
    return new Scored(amongOthers(alone), alone, questions, phrases[alone.length]);
  }

  private static double either(double one, double other) {
    return one + (1 - one) * other;
  }

  /** Entries that match, with what their neighbours add. */
  private double[] amongOthers(double[] alone) {
    double[] entries = new double[alone.length];
    for (int place = 0; place < entries.length; place++) {
      if (alone[place] > 0) {
        entries[place] = alone[place] + parameters.neighbours() * index.neighbours().mean(place, alone);
      }
    }
    return entries;
  }

  /** For each entry, and behind them for what is answered elsewhere, how well the best of its texts of a field matches. */
  private Map<Field, double[]> bestOfEachField() {
    Map<Field, double[]> best = new EnumMap<>(Field.class);
    Stream.of(Field.values()).forEach(field -> best.put(field, new double[index.entries() + 1]));
    for (int text = 0; text < texts.length; text++) {
      if (texts[text] > 0) {
        double[] places = best.get(index.texts().get(text).field());
        places[index.entryOf(text)] = Math.max(places[index.entryOf(text)], texts[text]);
      }
    }
    return best;
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
    return weight(index.texts().get(text).field()) / (1 + parameters.coverage());
  }

  private double weight(Field field) {
    return switch (field) {
      case QUESTION, PHRASE -> 1;
      case ENTRY -> parameters.entry();
      case CATEGORY -> parameters.category();
    };
  }
}
