package io.github.faqwidget.search.analysis;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/**
 * Words in their dictionary form, helpers left out: {@code 設定が表示されない} is 設定, 表示. What helps a sentence
 * along is known by its part of speech, not by a list, so the rule holds for every office's table.
 */
public final class WordAnalyzer extends FoldingAnalyzer {

  private static final Set<String> HELPERS = helpers();
  private static final int LONGEST_NUMBER = 40;

  private final Synonyms synonyms;

  /**
   * Makes the analyzer.
   *
   * @param synonyms what adds the concepts that words stand for
   */
  public WordAnalyzer(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
    TokenStream words = new JapaneseBaseFormFilter(tokenizer);
    words = new JapanesePartOfSpeechStopFilter(words, HELPERS);
    words = numbers(words);
    words = new JapaneseKatakanaStemFilter(words);
    words = new PorterStemFilter(new EnglishPossessiveFilter(words));
    return new TokenStreamComponents(tokenizer, new ConceptFilter(words, synonyms));
  }

  /** Numerals as digits, up to the length that any number has: reckoning takes the square of it. */
  private static TokenStream numbers(TokenStream words) {
    return new JapaneseNumberFilter(words) {
      @Override
      public String normalizeNumber(String number) {
        return number.length() > LONGEST_NUMBER ? number : super.normalizeNumber(number);
      }
    };
  }

  private static Set<String> helpers() {
    Set<String> tags = new HashSet<>(JapaneseAnalyzer.getDefaultStopTags());
    tags.addAll(Set.of("動詞-非自立", "動詞-接尾", "形容詞-非自立", "接続詞"));
    for (String kind : new String[] {"一般", "縮約"}) {
      tags.add("名詞-代名詞-" + kind);
    }
    for (String kind : new String[] {"一般", "副詞可能", "助動詞語幹", "形容動詞語幹"}) {
      tags.add("名詞-非自立-" + kind);
    }
    return Set.copyOf(tags);
  }
}
