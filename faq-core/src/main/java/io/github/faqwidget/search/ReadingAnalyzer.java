package io.github.faqwidget.search;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/**
 * The sounds of a text in pairs and triples of katakana: 認証, にんしょう and ニンシヨウ have the same. Words need not be
 * cut alike on both sides, which is what hiragana, romaji and slips of the keyboard never allow.
 */
final class ReadingAnalyzer extends FoldingAnalyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL);
    return new TokenStreamComponents(tokenizer, new ReadingGramFilter(tokenizer));
  }
}
