package io.github.faqwidget.search.ranking;

/**
 * What something asked for adds to the score of a text.
 *
 * @param asked the words asked for, in their dictionary form; or the readings, in katakana
 * @param kind how it was found
 * @param found the word, the line of the group of synonyms, or the readings
 * @param points what it adds
 */
public record Contribution(String asked, Kind kind, String found, double points) {

  /** How something asked for was found. */
  public enum Kind {
    /** As the same word. */
    WORD,
    /** As another word of a group of synonyms. */
    SYNONYM,
    /** By its reading. */
    SOUND
  }
}
