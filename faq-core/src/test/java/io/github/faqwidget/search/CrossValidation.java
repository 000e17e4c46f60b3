package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.Measures.Outcome;
import io.github.faqwidget.search.analysis.Thesaurus;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Figures that no query had a part in choosing: for each of five folds of the queries, the weights are those that
 * do best on the other four.
 */
final class CrossValidation {

  private static final int FOLDS = 5;

  private CrossValidation() {}

  /** What the candidates chosen on the other folds make of every query. */
  static List<Outcome> outcomes(FaqCatalog catalog, List<Judged> queries) {
    Map<RankingParameters, List<Outcome>> byWeights = new HashMap<>();
    candidates().forEach(weights -> byWeights.put(weights, outcomes(catalog, weights, queries)));
    List<Outcome> chosen = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      RankingParameters best = byWeights.keySet().stream()
          .min(Comparator.comparingDouble(weights -> shortfall(part(byWeights.get(weights), held, false))))
          .orElseThrow();
      chosen.addAll(part(byWeights.get(best), held, true));
    }
    return chosen;
  }

  static List<Outcome> outcomes(FaqCatalog catalog, RankingParameters weights, List<Judged> queries) {
    try (FaqSearcher searcher = FaqSearcher.open(catalog, weights, Thesaurus.shipped())) {
      return queries.stream().map(query -> outcome(searcher.search(query.query()), query)).toList();
    }
  }

  private static Outcome outcome(FaqHits hits, Judged query) {
    return new Outcome(query, hits.hits().stream().map(hit -> hit.entry().number().orElseThrow()).toList(),
        hits.fit() == FaqHits.Fit.GOOD);
  }

  private static List<Outcome> part(List<Outcome> outcomes, int fold, boolean held) {
    return IntStream.range(0, outcomes.size())
        .filter(i -> (i % FOLDS == fold) == held)
        .mapToObj(outcomes::get)
        .toList();
  }

  /** How far the measures are from perfect, each beside how far the project's goals let it be. */
  private static double shortfall(List<Outcome> outcomes) {
    Measures measures = Measures.of(outcomes);
    return (1 - measures.first()) / .12 + (1 - measures.amongThree()) / .03 + (1 - measures.gain()) / .08
        + (1 - measures.caught()) / .2 + measures.alarm() / .03;
  }

  /** The weights as they are, and every one that matters a step up and down. */
  private static List<RankingParameters> candidates() {
    RankingParameters base = RankingParameters.DEFAULT;
    List<RankingParameters> candidates = new ArrayList<>();
    for (double words : around(base.words(), .1)) {
      for (double answer : around(base.answer(), .1)) {
        for (double coverage : around(base.coverage(), .1)) {
          for (double good : around(base.good(), .02)) {
            candidates.add(with(base, words, answer, coverage, good));
          }
        }
      }
    }
    return candidates;
  }

  private static double[] around(double weight, double step) {
    return new double[] {weight - step, weight, weight + step};
  }

  private static RankingParameters with(
      RankingParameters base, double words, double answer, double coverage, double good) {
    return new RankingParameters(words, answer, coverage, base.context(), base.citation(),
        base.k1(), base.b(), base.floor(), base.heard(), good, base.weak(), base.related());
  }
}
