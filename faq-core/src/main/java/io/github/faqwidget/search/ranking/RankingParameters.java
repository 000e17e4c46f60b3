package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.index.Bm25;

/**
 * What counts how much. Every figure of the ranking stands here, nowhere else.
 *
 * @param words share of the words in the match of a text; the rest is the share of the readings
 * @param entry how much a match of all that an entry says counts beside one of the question
 * @param category how much a match of its category counts beside both
 * @param neighbours how much the entries most like an entry count beside itself
 * @param coverage how much a match spread over all texts of an entry counts beside its best texts
 * @param context how much the page context adds at the most to an entry that matches
 * @param citation share of citing the section being read in the page context; the rest is the share of its topic
 * @param k1 BM25's k1: how fast a word said again counts for less
 * @param b BM25's b: how much a long text has to match more
 * @param floor the least score that an entry has to beat, be there a better topic elsewhere or not
 * @param heard the least score that an entry has to beat for a good fit where the table has none of the words, and only
 *     sounds match
 * @param good the least share of the best entry, in the sum of its score and the one it has to beat, for a good fit
 * @param weak the least such share for a weak fit
 * @param related the least score of a related entry beside the score of the entry itself
 */
public record RankingParameters(
    double words,
    double entry,
    double category,
    double neighbours,
    double coverage,
    double context,
    double citation,
    double k1,
    double b,
    double floor,
    double heard,
    double good,
    double weak,
    double related) {

  /** The figures that a catalog is searched with. */
  public static final RankingParameters DEFAULT =
      new RankingParameters(.5, .5, .3, .3, .3, .7, .75, .7, .8, .042, .25, .577, .4, .3);

  /** What is counted when texts are indexed. */
  public Bm25 bm25() {
    return new Bm25(k1, b);
  }
}
