package io.github.faqwidget.search;

/**
 * A word as the dictionary reads it.
 *
 * @param word the word as it is written
 * @param reading its reading in katakana
 * @param noun whether it is a noun, other than a number
 */
record ReadWord(String word, String reading, boolean noun) {

  /** The two as one word, as nouns that stand together are. */
  ReadWord with(ReadWord next) {
    return new ReadWord(word + next.word, reading + next.reading, noun && next.noun);
  }
}
