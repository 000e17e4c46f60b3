package io.github.faqwidget.search;

import io.github.faqwidget.search.EntryScores.Scored;
import io.github.faqwidget.search.FaqHits.Fit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The entries in the order in which they answer what somebody asks where he is, and whether they do. For one search.
 */
final class Ranking {

  private final Weights weights;
  private final double[] scores;
  /** The share of the best entry in the sum of its score and the one it has to beat. */
  private double share;

  private Ranking(int entries, Weights weights) {
    this.weights = weights;
    scores = new double[entries];
  }

  /** Without a word, the entries near the page. */
  static Ranking ofPage(double[] nearness, Weights weights) {
    Ranking ranking = new Ranking(nearness.length, weights);
    ranking.add(nearness, 0);
    return ranking;
  }

  /**
   * Of a message, each entry by the passage that it answers best. Where the reader is raises an entry that matches,
   * and hides none.
   */
  static Ranking ofMessage(List<Passage> passages, double[] nearness, Weights weights) {
    Ranking ranking = new Ranking(nearness.length, weights);
    for (Passage passage : passages) {
      Scored scored = passage.plan().scores().scored();
      double[] raised = scored.entries();
      for (int place = 0; place < raised.length; place++) {
        raised[place] *= passage.weight() * (1 + weights.context() * nearness[place]);
      }
      ranking.add(raised, passage.weight() * scored.elsewhere());
    }
    return ranking;
  }

  private void add(double[] passage, double elsewhere) {
    double best = Arrays.stream(passage).max().orElse(0);
    share = Math.max(share, best / (best + Math.max(elsewhere, weights.floor())));
    for (int place = 0; place < scores.length; place++) {
      scores[place] = Math.max(scores[place], passage[place]);
    }
  }

  /** An entry fits that a passage is nearer to than to any topic answered elsewhere. */
  Fit fit() {
    return share >= weights.good() ? Fit.GOOD : share >= weights.weak() ? Fit.WEAK : Fit.NONE;
  }

  double score(int place) {
    return scores[place];
  }

  /** The places of the best entries, best first; of equal ones, the table's order decides. */
  List<Integer> best(int limit) {
    Comparator<Integer> worstFirst =
        Comparator.comparingDouble((Integer place) -> scores[place]).thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(limit + 1, worstFirst);
    for (int place = 0; place < scores.length; place++) {
      if (scores[place] > 0 && (best.size() < limit || scores[place] > scores[best.element()])) {
        best.add(place);
        if (best.size() > limit) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(worstFirst.reversed()).toList();
  }
}
