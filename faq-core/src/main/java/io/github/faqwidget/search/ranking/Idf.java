package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.analysis.Concept;
import io.github.faqwidget.search.index.CatalogIndex;
import io.github.faqwidget.search.index.Postings;

/**
 * How much the parts of a query tell entries apart: the inverse of how many entries have them, as in BM25. Entries are
 * counted and not texts, or an entry with many phrases would make its own words look common.
 */
final class Idf {

  private final CatalogIndex index;

  Idf(CatalogIndex index) {
    this.index = index;
  }

  /** What a concept tells: by the most frequent of its terms; by the sum of its parts where no entry has the whole. */
  double of(Concept concept) {
    int entries = entriesWith(concept);
    boolean bySum = entries == 0 && !concept.parts().isEmpty();
    return bySum ? concept.parts().stream().mapToDouble(this::of).sum() : ofTerm(entries);
  }

  /** What a sound tells. */
  double of(Postings sound) {
    return ofTerm(sound.entries());
  }

  /** Whether any entry has a concept or a part of it. */
  boolean isKnown(Concept concept) {
    return entriesWith(concept) > 0 || concept.parts().stream().anyMatch(this::isKnown);
  }

  private int entriesWith(Concept concept) {
    return concept.ownTerms().mapToInt(index.words()::entriesWith).max().orElse(0);
  }

  private double ofTerm(int entriesWith) {
    return Math.log(1 + (index.entries() - entriesWith + .5) / (entriesWith + .5));
  }
}
