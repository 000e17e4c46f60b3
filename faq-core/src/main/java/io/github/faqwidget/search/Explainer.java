package io.github.faqwidget.search;

import io.github.faqwidget.search.Explanation.Reason;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of an entry why it was found, in the points that the ranking gave. */
final class Explainer {

  private final CatalogIndex index;
  private final Weights weights;

  Explainer(CatalogIndex index, Weights weights) {
    this.index = index;
    this.weights = weights;
  }

  /** Why the page alone shows an entry that is so near to it. */
  static Explanation ofPage(double nearness) {
    return new Explanation("", null, "", List.of(), 0, nearness, nearness);
  }

  /** Why a message finds the entry at a place that is so near to where the reader is. */
  Explanation ofMessage(Passage message, int place, double nearness) {
    EntryScores scores = message.plan().scores();
    double perPoint = 1 / (1 + weights.whole());
    double spread = perPoint * weights.whole() * scores.whole(place);
    int best = scores.bestText(place);
    if (best < 0) {
      return explanation(message, null, List.of(), spread, nearness);
    }
    CatalogIndex.Text text = index.texts().get(best);
    List<Reason> reasons = message.plan().reasons(best).stream()
        .map(reason -> reason.times(perPoint * weights.of(text.part())))
        .sorted(Comparator.comparingDouble(Reason::points).reversed())
        .toList();
    return explanation(message, text, reasons, spread, nearness);
  }

  private Explanation explanation(
      Passage message, CatalogIndex.@Nullable Text text, List<Reason> reasons, double spread, double nearness) {
    double matched = spread + reasons.stream().mapToDouble(Reason::points).sum();
    double context = matched * weights.context() * nearness;
    return new Explanation(message.text(), text == null ? null : text.part(), text == null ? "" : text.text(),
        reasons, spread, context, matched + context);
  }
}
