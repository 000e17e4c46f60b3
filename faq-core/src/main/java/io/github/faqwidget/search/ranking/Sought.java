package io.github.faqwidget.search.ranking;

import java.util.Set;

/**
 * What is worth a mark where an entry has it.
 *
 * @param terms words and synonyms, as the table's analyzer writes them
 * @param readings the readings of words that the table does not have
 */
public record Sought(Set<String> terms, Set<String> readings) {

  /** Nothing is. */
  public static final Sought NOTHING = new Sought(Set.of(), Set.of());
}
