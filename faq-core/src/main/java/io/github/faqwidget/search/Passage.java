package io.github.faqwidget.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a message asks in one breath.
 *
 * @param text the passage in the table's spelling
 * @param plan what is looked for
 * @param weight how much it counts, above 0 to 1
 */
record Passage(String text, QueryPlan plan, double weight) {

  /**
   * The passages of a message: the whole counts fully, each of its sentences as much as it asks beside the one that
   * asks most.
   *
   * @param texts the whole message, and its sentences where it has several
   * @param plans what is looked for in each
   */
  static List<Passage> weighed(List<String> texts, List<QueryPlan> plans) {
    double most = plans.stream().skip(1).mapToDouble(QueryPlan::information).max().orElse(0);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      double weight = i == 0 || most == 0 ? 1 : plans.get(i).information() / most;
      passages.add(new Passage(texts.get(i), plans.get(i), weight));
    }
    return passages;
  }
}
