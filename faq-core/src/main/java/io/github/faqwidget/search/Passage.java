package io.github.faqwidget.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a message asks in one breath.
 *
 * @param text the passage in the table's spelling
 * @param plan what is looked for
 * @param weight how much it counts, above 0 to 1
 */
record Passage(String text, QueryPlan plan, double weight) {

  /** Nobody asks more at once; it bounds what one message may cost. */
  private static final int MAX_SENTENCES = 12;

  /**
   * The passages of a message: the whole counts fully, each of its sentences as much as it asks beside the one that
   * asks most; the most telling sentences stand for a very long one.
   *
   * @param texts the whole message, and its sentences where it has several
   * @param plans what is looked for in each
   */
  static List<Passage> weighed(List<String> texts, List<QueryPlan> plans) {
    double most = plans.stream().skip(1).mapToDouble(QueryPlan::information).max().orElse(0);
    List<Passage> sentences = new ArrayList<>();
    for (int i = 1; i < plans.size(); i++) {
      double weight = most == 0 ? 1 : plans.get(i).information() / most;
      sentences.add(new Passage(texts.get(i), plans.get(i), weight));
    }
    sentences.sort(Comparator.comparingDouble(Passage::weight).reversed());
    Stream<Passage> whole = Stream.of(new Passage(texts.get(0), plans.get(0), 1));
    return Stream.concat(whole, sentences.stream().limit(MAX_SENTENCES)).toList();
  }
}
