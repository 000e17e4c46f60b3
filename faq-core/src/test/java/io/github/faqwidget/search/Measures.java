package io.github.faqwidget.search;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well queries were answered. The first five speak of queries that an entry answers, caught of the others.
 *
 * @param queries how many queries
 * @param first share with an answer first
 * @param amongThree share with an answer among the first three
 * @param reciprocalRank mean of 1 / rank of the first answer
 * @param gain nDCG of the first ten, with gain 2^grade - 1
 * @param alarm share not called a good fit
 * @param lost share with an empty list
 * @param caught share of the queries that nothing answers which are not called a good fit
 * @param offered share of all queries that are offered in another spelling
 */
record Measures(
    int queries, double first, double amongThree, double reciprocalRank, double gain, double alarm, double lost,
    double caught, double offered) {

  private static final int DEPTH = 10;
  private static final int ANSWERS = 2;

  /**
   * What an engine made of a query.
   *
   * @param query the query and its judgements
   * @param numbers the entries found, best first
   * @param fit whether the engine says that they answer
   * @param offered whether it offers another spelling
   */
  record Outcome(Judged query, List<Integer> numbers, FaqHits.Fit fit, boolean offered) {

    private double notGood() {
      return fit == FaqHits.Fit.GOOD ? 0 : 1;
    }

    private double answeredWithin(int rank) {
      return numbers.stream().limit(rank).anyMatch(this::answers) ? 1 : 0;
    }

    private double reciprocalRank() {
      int rank = numbers.stream().map(this::answers).toList().indexOf(true);
      return rank < 0 ? 0 : 1.0 / (rank + 1);
    }

    double gain() {
      List<Integer> ideal =
          query.grades().values().stream().sorted((one, other) -> other - one).limit(DEPTH).toList();
      return discounted(numbers.stream().limit(DEPTH).map(number -> query.grades().getOrDefault(number, 0)).toList())
          / discounted(ideal);
    }

    private boolean answers(int number) {
      return query.grades().getOrDefault(number, 0) == ANSWERS;
    }

    private static double discounted(List<Integer> grades) {
      double sum = 0;
      for (int rank = 0; rank < grades.size(); rank++) {
        sum += (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2);
      }
      return sum;
    }
  }

  static Measures of(List<Outcome> outcomes) {
    List<Outcome> in = outcomes.stream().filter(outcome -> outcome.query().answerable()).toList();
    List<Outcome> out = outcomes.stream().filter(outcome -> !outcome.query().answerable()).toList();
    return new Measures(outcomes.size(),
        mean(in, outcome -> outcome.answeredWithin(1)),
        mean(in, outcome -> outcome.answeredWithin(3)),
        mean(in, Outcome::reciprocalRank),
        mean(in, Outcome::gain),
        mean(in, Outcome::notGood),
        mean(in, outcome -> outcome.fit() == FaqHits.Fit.NONE ? 1 : 0),
        mean(out, Outcome::notGood),
        mean(outcomes, outcome -> outcome.offered() ? 1 : 0));
  }

  /** A row of a Markdown table; a measure that does not apply is a dash. */
  String row(String name) {
    return "| " + name + " | " + queries + " | " + String.join(" | ", figure(first), figure(amongThree),
        figure(reciprocalRank), figure(gain), figure(caught), figure(alarm), figure(lost), figure(offered)) + " |";
  }

  static String header(String name) {
    return "| " + name + " | queries | S@1 | S@3 | MRR | nDCG@10 | caught | alarm | empty | offered |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|";
  }

  private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> measure) {
    return outcomes.stream().mapToDouble(measure).average().orElse(Double.NaN);
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "–" : "%.3f".formatted(value);
  }
}
