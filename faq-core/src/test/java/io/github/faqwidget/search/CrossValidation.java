package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.Measures.Outcome;
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
    Map<Weights, List<Outcome>> byWeights = new HashMap<>();
    candidates().forEach(weights -> byWeights.put(weights, outcomes(catalog, weights, queries)));
    List<Outcome> chosen = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Weights best = byWeights.keySet().stream()
          .max(Comparator.comparingDouble(weights -> merit(part(byWeights.get(weights), held, false))))
          .orElseThrow();
      chosen.addAll(part(byWeights.get(best), held, true));
    }
    return chosen;
  }

  static List<Outcome> outcomes(FaqCatalog catalog, Weights weights, List<Judged> queries) {
    try (FaqSearcher searcher = FaqSearcher.open(catalog, weights)) {
      return queries.stream().map(query -> outcome(searcher.search(query.query()), query)).toList();
    }
  }

  private static Outcome outcome(FaqHits hits, Judged query) {
    return new Outcome(query, hits.hits().stream().map(hit -> hit.entry().number()).toList(),
        hits.fit() == FaqHits.Fit.GOOD);
  }

  private static List<Outcome> part(List<Outcome> outcomes, int fold, boolean held) {
    return IntStream.range(0, outcomes.size())
        .filter(i -> (i % FOLDS == fold) == held)
        .mapToObj(outcomes::get)
        .toList();
  }

  private static double merit(List<Outcome> outcomes) {
    Measures measures = Measures.of(outcomes);
    return measures.first() + measures.amongThree() + measures.gain() + measures.caught() - measures.alarm();
  }

  /** The weights as they are, and every one that matters a step up and down. */
  private static List<Weights> candidates() {
    List<Weights> candidates = new ArrayList<>();
    for (double words : new double[] {.5, .6, .7}) {
      for (double concept : new double[] {.7, .8}) {
        for (double answer : new double[] {.3, .5}) {
          for (double whole : new double[] {.3, .5}) {
            candidates.add(with(Weights.DEFAULT, words, concept, answer, whole));
          }
        }
      }
    }
    return candidates;
  }

  private static Weights with(Weights base, double words, double concept, double answer, double whole) {
    return new Weights(words, concept, base.question(), base.phrase(), answer, answer, whole, base.context(),
        base.citation(), base.saturation(), base.length(), base.floor(), base.good(), base.weak(), base.related());
  }
}
