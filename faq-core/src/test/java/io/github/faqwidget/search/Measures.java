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
 * @param caught share of the queries that nothing answers which are not called a good fit
 */
record Measures(
    int queries, double first, double amongThree, double reciprocalRank, double gain, double alarm, double caught) {

  private static final int DEPTH = 10;
  private static final int ANSWERS = 2;

  /**
   * What an engine made of a query.
   *
   * @param query the query and its judgements
   * @param numbers the entries found, best first
   * @param good whether the engine calls them a good fit
   */
  record Outcome(Judged query, List<Integer> numbers, boolean good) {

    private double answeredWithin(int rank) {
      return numbers.stream().limit(rank).anyMatch(this::answers) ? 1 : 0;
    }

    private double reciprocalRank() {
      int rank = numbers.stream().map(this::answers).toList().indexOf(true);
      return rank < 0 ? 0 : 1.0 / (rank + 1);
    }

    private double gain() {
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
        mean(in, outcome -> outcome.good() ? 0 : 1),
        mean(out, outcome -> outcome.good() ? 0 : 1));
  }

  /** A row of a Markdown table; a measure that does not apply is a dash. */
  String row(String name) {
    return "| " + name + " | " + queries + " | " + String.join(" | ", figure(first), figure(amongThree),
        figure(reciprocalRank), figure(gain), figure(caught), figure(alarm)) + " |";
  }

  static String header(String name) {
    return "| " + name + " | queries | S@1 | S@3 | MRR | nDCG@10 | caught | alarm |\n|---|---|---|---|---|---|---|---|";
  }

  private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> measure) {
    return outcomes.stream().mapToDouble(measure).average().orElse(Double.NaN);
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "–" : "%.3f".formatted(value);
  }
}
