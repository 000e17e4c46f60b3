package io.github.faqwidget.search.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The entries in the order in which they answer what somebody asks where he is, and whether they do. For one search.
 */
public final class Ranking {

  private final RankingParameters weights;
  private final double[] scores;
  /** The share of the best entry in the sum of its score and the one it has to beat. */
  private double share;
  /** The same, where sounds alone have to beat more. */
  private double sureShare;

  private Ranking(double[] scores, RankingParameters weights) {
    this.scores = scores;
    this.weights = weights;
  }

  /**
   * Without a word, the entries near the page.
   *
   * @param nearness how near each entry is
   * @param toBeat what the nearest has to beat
   * @param weights what counts how much
   */
  public static Ranking ofPage(double[] nearness, double toBeat, RankingParameters weights) {
    double nearest = Arrays.stream(nearness).max().orElse(0);
    double least = toBeat * weights.weak() / (1 - weights.weak());
    Ranking ranking = new Ranking(Arrays.stream(nearness).map(each -> each < least ? 0 : each).toArray(), weights);
    ranking.share = shareOf(nearest, toBeat);
    ranking.sureShare = ranking.share;
    return ranking;
  }

  /**
   * Of a message, each entry by how well it answers the whole; whether they do, by the passage that is answered best,
   * for a long mail says what is needed in one of its sentences. Where the reader is raises an entry that matches, and
   * hides none.
   */
  public static Ranking ofMessage(List<Passage> passages, double[] nearness, RankingParameters weights) {
    Ranking ranking = new Ranking(scores(passages.get(0), nearness, weights).toArray(), weights);
    passages.forEach(passage -> ranking.compare(passage, nearness));
    return ranking;
  }

  private static DoubleStream scores(Passage passage, double[] nearness, RankingParameters weights) {
    double[] entries = passage.scored().entries();
    return IntStream.range(0, entries.length)
        .mapToDouble(place -> entries[place] * passage.weight() * (1 + weights.context() * nearness[place]));
  }

  private void compare(Passage passage, double[] nearness) {
    double best = scores(passage, nearness, weights).max().orElse(0);
    double elsewhere = passage.weight() * passage.scored().elsewhere();
    boolean anyWord = passage.plan().information() > 0;
    share = Math.max(share, shareOf(best, Math.max(elsewhere, weights.floor())));
    sureShare = Math.max(sureShare, shareOf(best, Math.max(elsewhere, anyWord ? weights.floor() : weights.heard())));
  }

  private static double shareOf(double best, double toBeat) {
    return best / (best + toBeat);
  }

  /** Whether the best entry answers: a passage is nearer to it than to any topic answered elsewhere. */
  public boolean isGood() {
    return sureShare >= weights.good();
  }

  /** Whether the best entry may answer. */
  public boolean isWeak() {
    return share > 0 && share >= weights.weak();
  }

  public double score(int place) {
    return scores[place];
  }

  /** The places of the best entries, best first; of equal ones, the table's order decides. */
  public List<Integer> best(int limit) {
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
