package io.github.faqwidget.search.context;

/**
 * What counts how much where the page alone asks; the rest of the figures stands in {@code RankingParameters}.
 *
 * @param question how much an entry's question counts that asks about the heading, beside all that the entry says of it
 * @param floor the least score that an entry has to beat to be near a heading by its topic
 * @param heard the least such score where the table has none of the heading's words, and only sounds match
 * @param further how much a heading above counts where the table knows nothing of the heading itself
 * @param around how much the texts around a heading add to an entry that has to do with the heading
 * @param company the least share of the heading's topic of an entry that is listed and does not cite the section, beside the
 *     entry that has most of it
 */
public record PageParameters(
    double question, double floor, double heard, double further, double around, double company) {

  public static final PageParameters DEFAULT = new PageParameters(2, .28, .8, .5, .3, .5);
}
