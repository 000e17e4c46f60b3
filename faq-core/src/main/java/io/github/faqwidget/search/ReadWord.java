package io.github.faqwidget.search;

/**
 * A word of a text as the dictionary reads it.
 *
 * @param word the word as it is written
 * @param reading its reading in katakana; the word itself where the dictionary has none
 * @param noun whether it is a noun, other than a number
 * @param start where in the text it starts
 * @param end where it ends
 */
record ReadWord(String word, String reading, boolean noun, int start, int end) {

  /** The two as one word, as nouns that stand together are. */
  ReadWord with(ReadWord next) {
    return new ReadWord(word + next.word, reading + next.reading, noun && next.noun, start, next.end);
  }
}
