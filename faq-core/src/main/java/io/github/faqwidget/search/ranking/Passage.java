package io.github.faqwidget.search.ranking;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that a message asks in one breath.
 *
 * @param spelled the passage in the table's spelling
 * @param plan what is looked for
 * @param scored how well it is found
 * @param weight how much it counts, above 0 to 1
 */
public record Passage(SpelledText spelled, QueryPlan plan, ScoreAccumulator.Scored scored, double weight) {

  /**
   * The passages of a message: the whole counts fully, each of its sentences as much as it asks beside the one that
   * asks most.
   *
   * @param texts the whole message, and its sentences where it has several
   * @param plans what is looked for in each
   */
  public static List<Passage> weighed(List<SpelledText> texts, List<QueryPlan> plans) {
    double most = plans.stream().skip(1).mapToDouble(QueryPlan::information).max().orElse(0);
    Stream<Passage> sentences = IntStream.range(1, plans.size())
        .mapToObj(i -> of(texts.get(i), plans.get(i), most == 0 ? 1 : plans.get(i).information() / most));
    return Stream.concat(Stream.of(of(texts.get(0), plans.get(0), 1)), sentences).toList();
  }

  /** A passage that counts so much. */
  public static Passage of(SpelledText spelled, QueryPlan plan, double weight) {
    return new Passage(spelled, plan, plan.scores().scored(), weight);
  }

  /**
   * What the best entry has to beat: the best topic answered elsewhere.
   *
   * @param floor the least that it has to beat where the table has any of the words
   * @param heard the least where it has none of them, and only sounds match
   */
  public double toBeat(double floor, double heard) {
    return Math.max(weight * scored.elsewhere(), plan.information() > 0 ? floor : heard);
  }
}
