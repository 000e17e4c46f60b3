package io.github.faqwidget.search.index;

/**
 * How often a term stands in a text, and how long the text is, as BM25 counts it.
 *
 * @param k1 how fast a term said again counts for less
 * @param b how much a long text has to match more, 0 to 1
 */
public record Bm25(double k1, double b) {

  /** How often a term has to stand in a text of a length for half of its weight. */
  float halfWeight(double lengthByAverage) {
    return (float) (k1 * (1 - b + b * lengthByAverage));
  }
}
