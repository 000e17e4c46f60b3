package io.github.faqwidget.search.analysis;

import java.util.List;

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

  private static final List<String> GRAMMAR = List.of("助詞", "助動詞", "動詞", "形容詞", "副詞", "接続詞", "連体詞", "感動詞",
      "フィラー", "接頭詞", "名詞-非自立", "名詞-代名詞", "名詞-接尾", "名詞-副詞可能");

  /** Whether it is a noun, other than a number. */
  public boolean isNoun() {
    return speech.startsWith("名詞") && !speech.startsWith("名詞-数");
  }

  /** Whether it is in hiragana and no noun: grammar, and the verbs and adverbs that stand in every sentence. */
  boolean isGrammar() {
    return word.chars().allMatch(c -> Kana.isHiragana((char) c)) && GRAMMAR.stream().anyMatch(speech::startsWith);
  }

  /** Whether it is a verb, an adjective or an ending of one, longer than any rubble. */
  boolean isInflected() {
    return isEnding() || word.length() > 1 && (speech.startsWith("動詞") || speech.startsWith("形容詞"));
  }

  /** Whether it is an ending: ない, たい, でしょう. */
  boolean isEnding() {
    return word.length() > 1 && speech.startsWith("助動詞");
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
