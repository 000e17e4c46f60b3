package io.github.faqwidget.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects, for each entry, how well its best text and the whole of it match. */
final class EntryScores extends SimpleCollector {

  private final Weights weights;
  private final double[] asked;
  private final double[] best;
  private final double[] whole;
  private NumericDocValues entries;
  private NumericDocValues parts;
  private Scorable scorer;

  private EntryScores(int entries, Weights weights) {
    this.weights = weights;
    this.asked = new double[entries + 1];
    this.best = new double[entries + 1];
    this.whole = new double[entries + 1];
  }

  /** Makes collectors for a search, and one result of them. */
  static CollectorManager<EntryScores, EntryScores> manager(int entries, Weights weights) {
    return new CollectorManager<>() {
      @Override
      public EntryScores newCollector() {
        return new EntryScores(entries, weights);
      }

      @Override
      public EntryScores reduce(Collection<EntryScores> collectors) {
        return collectors.stream().reduce(newCollector(), EntryScores::merge);
      }
    };
  }

  private EntryScores merge(EntryScores other) {
    Arrays.setAll(asked, place -> Math.max(asked[place], other.asked[place]));
    Arrays.setAll(best, place -> Math.max(best[place], other.best[place]));
    Arrays.setAll(whole, place -> Math.max(whole[place], other.whole[place]));
    return this;
  }

  /** The score of the entry at a place in the catalog, 0 where nothing matches, around 1 where all does. */
  double score(int place) {
    return (best[place] + weights.whole() * whole[place]) / (1 + weights.whole());
  }

  /** How well the questions match, whatever the answers say, for all entries by their place. */
  double[] asked() {
    return Arrays.copyOf(asked, asked.length - 1);
  }

  /** How well the best topic matches that the catalog does not answer. */
  double elsewhere() {
    return best[best.length - 1];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    entries = context.reader().getNumericDocValues(CatalogIndex.ENTRY);
    parts = context.reader().getNumericDocValues(CatalogIndex.PART);
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int document) throws IOException {
    entries.advanceExact(document);
    parts.advanceExact(document);
    int place = (int) entries.longValue();
    Part part = Part.at(parts.longValue());
    double[] scores = part == Part.WHOLE ? whole : best;
    double weight = part == Part.WHOLE ? 1 : part.weight(weights);
    scores[place] = Math.max(scores[place], weight * scorer.score());
    if (part == Part.QUESTION) {
      asked[place] = Math.max(asked[place], scorer.score());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
