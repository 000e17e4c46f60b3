package io.github.faqwidget.search;

import io.github.faqwidget.search.Measures.Outcome;
import io.github.faqwidget.search.analysis.Thesaurus;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Figures that a table had no part in choosing: for each table, the parameters that do best on the other tables. */
final class LeaveOneTableOut {

  private final List<EvaluationSet> sets;
  private final Map<RankingParameters, Map<EvaluationSet, List<Outcome>>> tried = new LinkedHashMap<>();

  LeaveOneTableOut(List<EvaluationSet> sets) {
    this.sets = sets;
    candidates().forEach(candidate -> {
      Map<EvaluationSet, List<Outcome>> outcomes = new HashMap<>();
      sets.forEach(set -> outcomes.put(set, set.outcomes(candidate, Thesaurus.shipped())));
      tried.put(candidate, outcomes);
    });
  }

  /** What the parameters that the other tables choose make of a set. */
  List<Outcome> outcomes(EvaluationSet held) {
    RankingParameters best = tried.keySet().stream()
        .max(Comparator.comparingDouble(candidate -> sets.stream()
            .filter(set -> !set.table().equals(held.table()))
            .mapToDouble(set -> Measures.of(tried.get(candidate).get(set)).gain())
            .average()
            .orElse(0)))
        .orElseThrow();
    return tried.get(best).get(held);
  }

  /** The parameters as they are, and each that matters a step up and down. */
  private static List<RankingParameters> candidates() {
    return Stream.of(
            with(0, 0, 0, 0, 0), with(.1, 0, 0, 0, 0), with(-.1, 0, 0, 0, 0), with(0, .15, 0, 0, 0),
            with(0, -.15, 0, 0, 0), with(0, 0, .15, 0, 0), with(0, 0, -.15, 0, 0), with(0, 0, 0, .15, 0),
            with(0, 0, 0, -.15, 0), with(0, 0, 0, 0, .3), with(0, 0, 0, 0, -.2))
        .toList();
  }

  private static RankingParameters with(double words, double entry, double neighbours, double coverage, double k1) {
    RankingParameters base = RankingParameters.DEFAULT;
    return new RankingParameters(base.words() + words, base.entry() + entry, base.category(), base.neighbours() + neighbours, base.coverage() + coverage,
        base.context(), base.citation(), base.k1() + k1, base.b(), base.floor(), base.heard(), base.good(),
        base.weak(), base.related());
  }
}
