package io.github.faqwidget.search;

import io.github.faqwidget.search.Explanation.Kind;
import io.github.faqwidget.search.Explanation.Part;
import io.github.faqwidget.search.Explanation.Reason;
import io.github.faqwidget.search.index.CatalogIndex;
import io.github.faqwidget.search.ranking.Passage;
import io.github.faqwidget.search.ranking.RankingParameters;
import io.github.faqwidget.search.ranking.ScoreAccumulator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of entries why a message found them, in the points that the ranking gave. */
final class Explainer {

  private final Passage message;
  private final CatalogIndex index;
  private final RankingParameters weights;
  /** Worked out for the first entry that somebody asks about. */
  private @Nullable ScoreAccumulator scores;

  Explainer(Passage message, CatalogIndex index, RankingParameters weights) {
    this.message = message;
    this.index = index;
    this.weights = weights;
  }

  /** Why the page alone shows an entry that is so near to it. */
  static Explanation ofPage(double nearness) {
    return new Explanation("", null, "", List.of(), 0, nearness, nearness);
  }

  /** Why the message finds the entry at a place that is so near to where the reader is. */
  Explanation of(int place, double nearness) {
    if (scores == null) {
      scores = message.plan().scores();
    }
    double matched = message.scored().entries()[place];
    int best = scores.bestText(place);
    if (best < 0) {
      return explanation(null, List.of(), matched, nearness);
    }
    double perPoint = scores.perPoint(best);
    List<Reason> reasons = message.plan().contributions(best).stream()
        .map(each -> new Reason(
            each.asked(), Kind.valueOf(each.kind().name()), each.found(), perPoint * each.points()))
        .sorted(Comparator.comparingDouble(Reason::points).reversed())
        .toList();
    return explanation(index.texts().get(best), reasons, matched, nearness);
  }

  private Explanation explanation(
      CatalogIndex.@Nullable Text text, List<Reason> reasons, double matched, double nearness) {
    double spread = matched - reasons.stream().mapToDouble(Reason::points).sum();
    double context = matched * weights.context() * nearness;
    return new Explanation(message.spelled().text(), text == null ? null : Part.valueOf(text.field().name()), text == null ? "" : text.text(),
        reasons, spread, context, matched + context);
  }
}
