package io.github.faqwidget.search.context;

import io.github.faqwidget.search.ranking.Passage;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a text of a page is about.
 *
 * @param entries how much of it each entry is about, by its place
 * @param questions how much of it each entry's question alone asks
 * @param toBeat what the best entry has to beat for the table to be about it at all
 */
record Topic(double[] entries, double[] questions, double toBeat) {

  private static final PageParameters PAGE = PageParameters.DEFAULT;

  static Topic of(Passage text) {
    double[] entries = text.scored().alone();
    double[] questions = text.scored().questions();
    return new Topic(
        IntStream.range(0, entries.length)
            .mapToDouble(place -> Math.max(entries[place], PAGE.question() * questions[place]))
            .toArray(),
        questions,
        text.toBeat(PAGE.floor(), PAGE.heard()));
  }

  /** The same where it stands further away, and counts for less. */
  Topic times(double weight) {
    return new Topic(times(entries, weight), times(questions, weight), toBeat);
  }

  private static double[] times(double[] figures, double weight) {
    return Arrays.stream(figures).map(each -> weight * each).toArray();
  }

  /** Whether the table is about it. */
  boolean fits(RankingParameters weights) {
    double best = Arrays.stream(entries).max().orElse(0);
    return best / (best + toBeat) >= weights.weak();
  }
}
