package io.github.faqwidget.search.analysis;

/**
 * A word of a text as the dictionary reads it.
 *
 * @param word the word as it is written
 * @param reading its reading in katakana; the word itself where the dictionary has none
 * @param speech its part of speech as the dictionary names it
 * @param start where in the text it starts
 * @param end where it ends
 */
public record ReadingToken(String word, String reading, String speech, int start, int end) {

  /** Whether it is a noun, other than a number. */
  public boolean isNoun() {
    return speech.startsWith("名詞") && !speech.startsWith("名詞-数");
  }

  /** Whether it says when or how: きのう, ぜんぶ. */
  public boolean isAdverb() {
    return speech.startsWith("副詞") || speech.startsWith("名詞-副詞可能");
  }

  /** The two as one word, as nouns that stand together are. */
  public ReadingToken with(ReadingToken next) {
    return new ReadingToken(word + next.word, reading + next.reading, isNoun() ? next.speech : speech, start, next.end);
  }
}
