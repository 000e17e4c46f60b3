package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqEntry;
import java.util.function.Function;

/** A query worked out once: what it found, and why. For one thread; it holds no more than the searcher does. */
public final class EvaluatedQuery {

  private final FaqHits hits;
  private final Function<FaqEntry, Explanation> explanations;

  EvaluatedQuery(FaqHits hits, Function<FaqEntry, Explanation> explanations) {
    this.hits = hits;
    this.explanations = explanations;
  }

  /** What the query found. */
  public FaqHits hits() {
    return hits;
  }

  /** Says why the query finds an entry of the catalog as it does. */
  public Explanation explain(FaqEntry entry) {
    return explanations.apply(entry);
  }
}
