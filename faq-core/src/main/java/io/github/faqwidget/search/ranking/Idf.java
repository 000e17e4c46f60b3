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

  /**
   * What a concept tells: several words, the sum of theirs; a word, by itself where any entry has it, for a synonym
   * may be far more common, else by the most common of its synonyms. A word that nothing in the table stands for tells most.
   */
  double of(Concept concept) {
    if (concept.word() == null) {
      return concept.parts().stream().mapToDouble(this::of).sum();
    }
    int entries = index.words().entriesWith(concept.word());
    return ofTerm(entries > 0 ? entries : entriesWith(concept));
  }

  /** What a reading tells. */
  double of(Postings reading) {
    return ofTerm(reading.entries());
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
