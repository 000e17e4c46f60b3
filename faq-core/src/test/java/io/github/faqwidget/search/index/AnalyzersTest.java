package io.github.faqwidget.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.SampleCatalog;
import io.github.faqwidget.search.analysis.AnalyzedText;
import io.github.faqwidget.search.analysis.FoldingCharFilter;
import io.github.faqwidget.search.analysis.KanaKanjiConverter;
import io.github.faqwidget.search.analysis.ReadingAnalyzer;
import io.github.faqwidget.search.analysis.ReadingNGrams;
import io.github.faqwidget.search.analysis.Romaji;
import io.github.faqwidget.search.analysis.Sentences;
import io.github.faqwidget.search.analysis.Synonyms;
import io.github.faqwidget.search.analysis.Thesaurus;
import io.github.faqwidget.search.analysis.WordAnalyzer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pins the terms that each analyzer makes, so that a change of the pipeline shows as changed rows. */
class AnalyzersTest {

  @ParameterizedTest
  @DisplayName("Words are in dictionary form, of usual width, without helpers")
  @CsvSource(delimiter = '|', textBlock = """
      認証アプリの設定を行っている           | 認証 アプリ 設定 行う
      秘密鍵が表示されない                   | 秘密 鍵 表示 する
      ﾌﾞﾗｳｻﾞｰの拡張機能                      | ブラウザ 拡張 機能
      ＱＲコード                             | qr コード
      二段階認証                             | 2 段階 認証
      2段階認証                              | 2 段階 認証
      番号が変わってしまった                 | 番号 変わる
      しかし、それは彼の鍵ですか             | 鍵
      mobile phones are registered           | mobil phone ar regist
      """)
  void words(String text, String terms) {
    assertThat(terms(new WordAnalyzer(Synonyms.NONE), text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @DisplayName("ReadingNGrams are the same however a word is spelled")
  @CsvSource(delimiter = '|', textBlock = """
      認証       | にんしょう
      認証       | ニンシヨウ
      秘密鍵     | ひみつかぎ
      コード     | こおど
      ブラウザ   | ﾌﾞﾗｳｻﾞｰ
      フィード   | フイード
      """)
  void sounds(String one, String other) {
    assertThat(sounds(one)).isNotEmpty().isEqualTo(sounds(other));
  }

  @Test
  @DisplayName("ReadingNGrams run on over words but not over punctuation")
  void soundsStopAtPunctuation() {
    assertThat(sounds("鍵、鍵")).isEqualTo("カギ カギ");
    assertThat(sounds("鍵鍵")).isEqualTo("カギ カギカ ギカ ギカギ カギ");
  }

  @Test
  @DisplayName("Terms know where in the office's own text they come from, whatever was folded before")
  void offsets() {
    String text = "㈱のﾌﾞﾗｳｻﾞ";
    assertThat(AnalyzedText.read(new WordAnalyzer(Synonyms.NONE), text))
        .filteredOn(term -> term.text().equals("ブラウザ"))
        .singleElement()
        .satisfies(term -> assertThat(text.substring(term.start(), term.end())).isEqualTo("ﾌﾞﾗｳｻﾞ"));
  }

  @ParameterizedTest
  @DisplayName("Variants of a character are the usual one, and a hyphen typed behind kana is the long mark")
  @CsvSource({"髙橋, 高橋", "學校, 学校", "𠮷野, 吉野", "山﨑, 山崎", "スマ-ト, スマート", "さ−ば−, さーばー", "ﾌﾟﾘﾝﾀ-, プリンター",
      "1-2, 1-2", "カ-1, カ-1", "wi-fi, wi-fi"})
  void folding(String text, String folded) {
    assertThat(FoldingCharFilter.fold(text)).isEqualTo(folded);
  }

  @Test
  @DisplayName("A variant of two UTF-16 units is marked as the office wrote it")
  void offsetsOfVariants() {
    String text = "𠮷野の髙いスマ-ト";
    assertThat(AnalyzedText.read(new WordAnalyzer(Synonyms.NONE), text))
        .extracting(term -> term.text() + "=" + text.substring(term.start(), term.end()))
        .containsExactly("吉野=𠮷野", "高い=髙い", "スマート=スマ-ト");
  }

  @Test
  @DisplayName("A synonym group adds its concept wherever one of its members stands, overlapping ones included")
  void concepts() {
    Synonyms synonyms = Thesaurus.NONE.with(List.of("アプリ, app", "認証アプリ, authenticator")).ofTable();
    assertThat(terms(new WordAnalyzer(synonyms), "認証アプリ")).isEqualTo("≈1 認証 ≈0 アプリ");
  }

  @Test
  @DisplayName("Of a => b, a text with b has the concept and a query has it with a as well")
  void oneWay() {
    Thesaurus thesaurus = Thesaurus.NONE.with(List.of("スマホ => 携帯"));
    assertThat(thesaurus.ofTable().isIn(List.of("スマホ"))).isFalse();
    assertThat(thesaurus.ofTable().isIn(List.of("携帯"))).isTrue();
    assertThat(thesaurus.ofQuery().isIn(List.of("スマホ"))).isTrue();
  }

  @ParameterizedTest
  @DisplayName("Latin letters become hiragana where all of them spell Japanese")
  @CsvSource(delimiter = '|', textBlock = """
      kishuhen            | きしゅへん
      kisyuhen            | きしゅへん
      insuto-ru dekinai   | いんすとーる できない
      shinnyuu            | しんにゅう
      kippu               | きっぷ
      にんsyou            | にんしょう
      denwab              | でんわ
      きしゅh             | きしゅ
      qrko-do             | qrこーど
      wi-fi ga tsunagaran | wi-fi が つながらん
      do I need it        | do i need it
      microsoft           | microsoft
      """)
  void romaji(String typed, String spelled) {
    assertThat(Romaji.toHiragana(FoldingCharFilter.fold(typed), Set.of("wi-fi", "qr")::contains)).isEqualTo(spelled);
  }

  @ParameterizedTest
  @DisplayName("Hiragana becomes the table's own words, the longest first, and only those of three sounds and more")
  @CsvSource(delimiter = '|', textBlock = """
      ひみつかぎ どこ           | 秘密鍵 どこ
      ひみつがでない            | 秘密がでない
      あぷりの にんしょう       | アプリの 認証
      かぎ                      | かぎ
      いえでみたい              | いえでみたい
      きのうのきろく            | きのうのきろく
      """)
  void kana(String typed, String converted) {
    assertThat(conversion("秘密鍵が表示されない", "認証アプリ", "家で見たい", "拡張機能")
        .convert(typed, new ReadingAnalyzer().read(typed))).isEqualTo(converted);
  }

  @ParameterizedTest
  @DisplayName("A word of kana is the table's word that is read like it, the most frequent of them")
  @CsvSource({"まつ, 待つ", "かえる, 替える", "くに, 国", "おわる, おわる", "待つ, 待つ", "マツ, マツ", "と, と"})
  void kanaWords(String typed, String word) {
    KanaKanjiConverter table = conversion("電話を待つ。国を替える。", "機種を替える。家に帰る。戸");
    assertThat(table.convertWord(typed)).isEqualTo(word);
  }

  private static KanaKanjiConverter conversion(String... questions) {
    FaqEntry[] entries = IntStream.range(0, questions.length)
        .mapToObj(i -> FaqEntry.of(i + 1, questions[i], "。", ""))
        .toArray(FaqEntry[]::new);
    Vocabulary vocabulary = new Vocabulary();
    CatalogIndex index = CatalogIndex.of(SampleCatalog.of(entries), Synonyms.NONE, new Bm25(.4, .6), vocabulary);
    try (ReadingAnalyzer dictionary = new ReadingAnalyzer()) {
      return vocabulary.conversion(index.words(), dictionary);
    }
  }

  @ParameterizedTest
  @DisplayName("A message is asked as a whole and sentence by sentence")
  @CsvSource(delimiter = '|', textBlock = """
      電話がこない                            | 1
      電話がこない。                          | 1
      内科の田中です。電話がきません！なぜ？  | 4
      I changed my phone. What now?           | 3
      。。。                                  | 1
      """)
  void passages(String message, int passages) {
    assertThat(Sentences.withWhole(message)).hasSize(passages).startsWith(message);
  }

  private static String sounds(String text) {
    try (ReadingAnalyzer dictionary = new ReadingAnalyzer()) {
      return String.join(" ", AnalyzedText.terms(ReadingNGrams.of(dictionary.read(text)).grams()));
    }
  }

  private static String terms(Analyzer analyzer, String text) {
    try (analyzer) {
      return String.join(" ", AnalyzedText.terms(analyzer, text));
    }
  }
}
