package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.index.Bm25;
import io.github.faqwidget.search.index.Field;

/**
 * What counts how much. Every figure of the ranking stands here, nowhere else.
 *
 * @param words share of the words in the match of a text; the rest is the share of the sounds
 * @param concept how much a synonym counts, the word itself being 1
 * @param question how much a match of the question counts
 * @param phrase how much a match of a phrase counts
 * @param answer how much a match of the answer counts
 * @param note how much a match of the note counts
 * @param whole how much a match spread over all texts of an entry counts beside its best text
 * @param context how much the page context adds at the most to an entry that matches
 * @param citation share of citing the section being read in the page context; the rest is the share of its topic
 * @param k1 BM25's k1: how fast a word said again counts for less
 * @param b BM25's b: how much a long text has to match more
 * @param floor the least score that an entry has to beat, be there a better topic elsewhere or not
 * @param heard the least score that an entry has to beat where the table has none of the words, and only sounds match
 * @param good the least share of the best entry, in the sum of its score and the one it has to beat, for a good fit
 * @param weak the least such share for a weak fit
 * @param related the least score of a related entry beside the score of the entry itself
 */
public record RankingParameters(
    double words,
    double concept,
    double question,
    double phrase,
    double answer,
    double note,
    double whole,
    double context,
    double citation,
    double k1,
    double b,
    double floor,
    double heard,
    double good,
    double weak,
    double related) {

  public static final RankingParameters DEFAULT = new RankingParameters(.5, .8, 1, 1, .3, .3, .6, .5, .6, .4, .6, .1, .35, .52, .36, .3);

  /** What is counted when texts are indexed. */
  public Bm25 bm25() {
    return new Bm25(k1, b);
  }

  /** How much a match of a part of an entry counts. */
  public double of(Field field) {
    return switch (field) {
      case QUESTION -> question;
      case PHRASE -> phrase;
      case ANSWER -> answer;
      case NOTE -> note;
    };
  }
}
