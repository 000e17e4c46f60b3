package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryLink;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.PublicationWindow;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.search.Explanation.Kind;
import io.github.faqwidget.search.Explanation.Reason;
import io.github.faqwidget.search.FaqHits.Fit;
import io.github.faqwidget.search.FaqHits.Highlight;
import io.github.faqwidget.search.FaqHits.Hit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaqSearcherTest {

  private static FaqSearcher searcher;

  @BeforeAll
  static void open() {
    searcher = FaqSearcher.open(SampleCatalog.read());
  }

  @AfterAll
  static void close() {
    searcher.close();
  }

  @ParameterizedTest
  @DisplayName("However a reader writes it, the right entry comes first")
  @CsvSource(delimiter = '|', textBlock = """
      スマホを替えた                              |  23
      携帯番号が変更になりました                  |  24
      ｱﾌﾟﾘ 消した                                 |  25
      アプリを消去してしまいました                |  25
      ひみつかぎがでない                          |   5
      himitsukagi                                 |   5
      らくらくホンでも大丈夫？ガラケーです        |  41
      garake                                      |  41
      しゅりけんのめーる                          |  42
      ２けたの数字を入れた                        |  30
      sessiontaimuauto                            |  21
      フィードバッグの画面                        |  19
      which browser can I use                     |  28
      """)
  void findsFirst(String typed, int number) {
    assertThat(numbers(searcher.search(FaqQuery.of(typed)))).startsWith(number);
  }

  @ParameterizedTest
  @DisplayName("The section being read decides between entries that match alike")
  @CsvSource(delimiter = '|', textBlock = """
      表示されません  | 【手順4】Webブラウザ拡張機能  | 手順4  |  5
      表示されません  | 【手順2-1】SMS送信            | 手順2-1 | 43
      番号            | 【手順3】電話                 | 手順3  | 24
      """)
  void contextDecides(String typed, String heading, String section, int number) {
    FaqHits hits = searcher.search(new FaqQuery(typed, List.of(heading), 5));
    assertThat(hits.section()).extracting(Section::id).isEqualTo(section);
    assertThat(numbers(hits)).startsWith(number);
  }

  @ParameterizedTest
  @DisplayName("Without a word typed, a section's own entries come first")
  @CsvSource(delimiter = '|', textBlock = """
      【手順1】認証アプリ                                       | 25
      【手順2-1】SMS送信                                        | 43
      【手順3】電話                                             | 24
      【手順4】Webブラウザ拡張機能                              |  5
      【手順5】サインイン手順                                   |  4
      【手順7】設定が完了しているか確認する場合の手順           | 18
      設定が終わったら 【手順７】 確認                          | 18
      """)
  void contextAlone(String heading, int number) {
    FaqHits hits = searcher.search(new FaqQuery("", List.of(heading), 5));
    assertThat(numbers(hits).stream().limit(2)).contains(number);
    assertThat(hits.fit()).isEqualTo(Fit.GOOD);
  }

  @Test
  @DisplayName("Context raises and never hides: every entry found without it is found with it")
  void contextHidesNothing() {
    FaqHits without = searcher.search(new FaqQuery("電話", List.of(), 50));
    FaqHits with = searcher.search(new FaqQuery("電話", List.of("【手順4】Webブラウザ拡張機能"), 50));
    assertThat(numbers(with)).containsExactlyInAnyOrderElementsOf(numbers(without));
  }

  @ParameterizedTest
  @DisplayName("What the table does not answer finds nothing, or a weak fit, though some of it may sound alike")
  @ValueSource(strings = {
      "コピー機の紙づまり", "給食の献立", "Excelのグラフ", "内線表がほしい", "VPNがつながりません",
      "献立", "給食", "レストラン", "ラーメン", "桜"
  })
  void nothingFits(String typed) {
    assertThat(searcher.search(FaqQuery.of(typed)).fit()).isNotEqualTo(Fit.GOOD);
  }

  @ParameterizedTest
  @DisplayName("Any text is a query, however strange")
  @ValueSource(strings = {
    "", " ", "　", "?", "!!!!", "「」", "あ", "ー", "😀", "👩‍⚕️", "\uD83D", "\u0000", "AND OR NOT", "(((", "a:b~2^3",
    "title:[* TO *]", "-電話", "\"開か", "/re/", "\\", "مرحبا", "안녕하세요", "ｶﾞ", "゛", "が\u3099\u3099"
  })
  void strangeTexts(String typed) {
    FaqHits hits = searcher.search(new FaqQuery(typed, List.of(typed), 5));
    assertThat(hits.hits()).hasSizeLessThanOrEqualTo(5);
    assertThat(searcher.suggest(typed, 5)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  @DisplayName("A long message is searched by its most telling words, within Lucene's bounds")
  void longMessage() {
    String courtesies = "お世話になっております。事務の田中です。お忙しいところ恐れ入ります。よろしくお願いいたします。";
    String message = courtesies.repeat(25) + "きのう認証アプリを削除してしまいました。" + courtesies.repeat(25);
    assertThat(numbers(searcher.search(FaqQuery.of(message.substring(0, 2000))))).startsWith(25);
    String everything = searcher.catalog().entries().stream()
        .map(entry -> entry.question().text() + entry.answer().text())
        .reduce("", String::concat);
    assertThat(searcher.search(FaqQuery.of(everything)).hits()).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  @DisplayName("What matched is marked in the office's own text, also when it was found by its reading or a synonym")
  void highlights() {
    assertThat(marked("アプリ 消した", 25)).contains("アプリ", "削除");
    assertThat(marked("ひみつかぎ", 5)).contains("秘密鍵");
    assertThat(marked("himitukagi", 5)).contains("秘密鍵");
    assertThat(marked("ﾌﾞﾗｳｻﾞ", 5)).contains("ブラウザ");
  }

  @Test
  @DisplayName("Marks are in order and apart")
  void highlightsAreApart() {
    Hit hit = searcher.search(FaqQuery.of("認証アプリの設定で数字を入力")).hits().get(0);
    List<Highlight> marks = hit.question();
    assertThat(IntStream.range(1, marks.size()))
        .allMatch(i -> marks.get(i - 1).end() < marks.get(i).start());
  }

  @Test
  @DisplayName("Half a word suggests whole questions")
  void suggests() {
    assertThat(searcher.suggest("ガラ", 3)).extracting(FaqEntry::id).startsWith("41");
    assertThat(searcher.suggest("きしゅh", 3)).extracting(FaqEntry::id).contains("23");
  }

  @ParameterizedTest
  @DisplayName("A word just begun suggests the questions that have such a word, whatever was typed before it")
  @CsvSource(delimiter = '|', textBlock = """
      携            | 23
      にんしょうあ  | 32
      スマホ を か  | 41
      tabu          | 26
      shu           | 42
      """)
  void suggestsWordsBegun(String typed, int number) {
    assertThat(searcher.suggest(typed, 5)).extracting(FaqEntry::id).contains(Integer.toString(number));
  }

  @ParameterizedTest
  @DisplayName("A query typed in kana or Latin letters is read back in the table's spelling")
  @CsvSource(delimiter = '|', textBlock = """
      himitsukagi   | 秘密鍵
      ひみつかぎ    | 秘密鍵
      でんわ こない | 電話 こない
      秘密鍵        |
      QRコード      |
      which browser |
      """)
  void spelling(String typed, String spelling) {
    assertThat(searcher.search(FaqQuery.of(typed)).spelling()).isEqualTo(spelling);
  }

  @ParameterizedTest
  @DisplayName("An entry is related to those that it cites or is cited by, and to those asked alike; never to itself")
  @CsvSource({"23, 24", "24, 23", "27, 28", "26, 36", "45, 42", "13, 17"})
  void related(int number, int near) {
    FaqEntry entry = searcher.catalog().entry(number).orElseThrow();
    assertThat(searcher.related(entry, 5)).extracting(FaqEntry::id)
        .contains(Integer.toString(near)).doesNotContain(entry.id()).hasSizeLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @DisplayName("The reasons for a hit add up to its score")
  @CsvSource(delimiter = '|', textBlock = """
      アプリを消してしまった                                        |
      アプリを消してしまった                                        | 【手順1】認証アプリ
      お世話になります。機種を替えました。何をすればよいですか。    | 【手順3】電話
      ひみつかぎ                                                    |
      ''                                                            | 【手順4】Webブラウザ拡張機能
      """)
  void explains(String typed, String heading) {
    FaqQuery query = new FaqQuery(typed, heading == null ? List.of() : List.of(heading), 5);
    assertThat(searcher.search(query).hits()).isNotEmpty().allSatisfy(hit -> {
      Explanation why = searcher.explain(query, hit.entry());
      double sum = why.reasons().stream().mapToDouble(Reason::points).sum() + why.spread() + why.context();
      assertThat(sum).isCloseTo(hit.score(), within(1e-6));
      assertThat(why.score()).isCloseTo(hit.score(), within(1e-6));
    });
  }

  @Test
  @DisplayName("A hit says which words were found as themselves, which as a synonym, which by their sound")
  void reasons() {
    FaqEntry entry = FaqEntry.of(2, "職員証をなくした", "総務課で再発行します。", "");
    try (FaqSearcher first = FaqSearcher.open(SampleCatalog.of(entry))) {
      List<Reason> reasons = first.explain(FaqQuery.of("職員証を紛失した"), entry).reasons();
      assertThat(reasons).filteredOn(reason -> reason.kind() == Kind.WORD)
          .extracting(Reason::asked).containsExactlyInAnyOrder("職員", "証");
      assertThat(reasons).filteredOn(reason -> reason.kind() == Kind.SYNONYM)
          .singleElement().extracting(Reason::found, STRING).contains("紛失", "なくす");
      assertThat(reasons).filteredOn(reason -> reason.kind() == Kind.SOUND)
          .singleElement().extracting(Reason::found, STRING).contains("シヨク");
    }
  }

  @Test
  @DisplayName("Of a message with two needs, both are answered")
  void twoNeeds() {
    assertThat(numbers(searcher.search(FaqQuery.of("秘密鍵が表示されません。あと、MacのSafariは使えますか。"))))
        .contains(5, 28);
  }

  @Test
  @DisplayName("Many threads get the same answers as one")
  void threads() throws Exception {
    List<Integer> alone = numbers(searcher.search(FaqQuery.of("認証アプリ")));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      Callable<List<Integer>> search = () -> numbers(searcher.search(FaqQuery.of("認証アプリ")));
      for (Future<List<Integer>> result : pool.invokeAll(IntStream.range(0, 200).mapToObj(i -> search).toList())) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @DisplayName("What is about something else altogether finds nothing in the sample with all its files")
  @ValueSource(strings = {"東京から大阪までの新幹線の料金", "犬の散歩", "ピザを注文したい", "the weather tomorrow", "фывапролд"})
  void foreign(String typed) {
    assertThat(searcher.search(FaqQuery.of(typed)).fit()).isEqualTo(Fit.NONE);
  }

  @Test
  @DisplayName("A catalog without entries finds nothing")
  void emptyCatalog() {
    try (FaqSearcher empty = FaqSearcher.open(SampleCatalog.of())) {
      assertThat(empty.search(new FaqQuery("電話", List.of("【手順3】電話"), 5)).fit()).isEqualTo(Fit.NONE);
    }
  }

  @Test
  @DisplayName("A table on its first day, without synonyms or phrases of its own, is searched as well")
  void firstDay() {
    try (FaqSearcher first = FaqSearcher.open(SampleCatalog.of(
        FaqEntry.of(1, "駐車場の申請方法", "総務課に申請書を出してください。", ""),
        FaqEntry.of(2, "職員証をなくした", "総務課で再発行します。", "")))) {
      assertThat(numbers(first.search(FaqQuery.of("ちゅうしゃじょう")))).startsWith(1);
      assertThat(numbers(first.search(FaqQuery.of("職員証 紛失")))).startsWith(2);
    }
  }

  @ParameterizedTest
  @DisplayName("A message that finds nothing as a whole fits nothing, whatever one of its sentences is like")
  @ValueSource(strings = {"9.!?9.!?9.!?", "9.!?9.!?", "。9.。9."})
  void nothingAsAWhole(String typed) {
    FaqHits found = searcher.search(FaqQuery.of(typed));

    assertThat(found.fit() == FaqHits.Fit.NONE).isEqualTo(found.hits().isEmpty());
  }

  @Test
  @DisplayName("An entry is found by the keywords, the category and the links' names that its row gives")
  void details() {
    EntryDetails details = new EntryDetails(List.of("施設"), List.of("ガレージ"),
        List.of(new EntryLink("地図", "https://example.jp/map")), List.of(), "", "", PublicationWindow.ALWAYS);
    FaqEntry parking = new FaqEntry(
        "1", RichText.of("車を置く所"), RichText.of("裏門の横です。"), RichText.EMPTY, details);
    try (FaqSearcher made = FaqSearcher.open(SampleCatalog.of(parking, FaqEntry.of(2, "休暇の届", "人事課へ。", "")))) {
      assertThat(List.of("ガレージ", "施設", "地図")).allSatisfy(typed ->
          assertThat(numbers(made.search(FaqQuery.of(typed)))).containsExactly(1));
    }
  }

  @ParameterizedTest
  @DisplayName("What people leave in hiragana in a sentence is never offered as another word; English stays English")
  @ValueSource(strings = {
    "住民票を申請したい", "予約はできないでしょうか", "子ども同士でけんかした", "家でみたいものがある", "note", "mode", "remote desktop", "home page"
  })
  void neverAbsurd(String typed) {
    try (FaqSearcher made = FaqSearcher.open(SampleCatalog.of(
        FaqEntry.of(1, "死体を見つけた", "警察へ。", ""), FaqEntry.of(2, "機内で消火する", "同士で。", ""),
        FaqEntry.of(3, "いえでみたい", "家出。", "")))) {
      assertThat(made.search(FaqQuery.of(typed)).spelling()).isNull();
    }
  }

  @Test
  @DisplayName("Entries with the same answer are one hit, and the questions of the others stand beneath it")
  void sameAnswers() {
    try (FaqSearcher made = FaqSearcher.open(SampleCatalog.of(
        FaqEntry.of(1, "駐車場を使いたい", "総務課に申請書を出してください。", ""),
        FaqEntry.of(2, "駐車場の申請方法", "総務課に 申請書を出してください。", ""),
        FaqEntry.of(3, "駐車場の場所", "裏門の横です。", "")))) {
      List<Hit> hits = made.search(FaqQuery.of("駐車場の申請方法")).hits();
      assertThat(hits).extracting(hit -> hit.entry().id()).containsExactly("2", "3");
      assertThat(hits.get(0).alike()).extracting(FaqEntry::id).containsExactly("1");
    }
  }

  @Test
  @DisplayName("A query says how many hits it wants, within bounds")
  void limits() {
    assertThat(searcher.search(new FaqQuery("設定", List.of(), 50)).hits()).hasSizeGreaterThan(20);
    assertThatIllegalArgumentException().isThrownBy(() -> new FaqQuery("設定", List.of(), 51))
        .withMessageContaining("1 to 50");
  }

  private static List<Integer> numbers(FaqHits hits) {
    return hits.hits().stream().map(hit -> hit.entry().number().orElseThrow()).toList();
  }

  private static List<String> marked(String typed, int number) {
    Hit hit = searcher.search(FaqQuery.of(typed)).hits().stream()
        .filter(each -> each.entry().number().orElseThrow() == number)
        .findFirst()
        .orElseThrow();
    String question = hit.entry().question().text();
    return hit.question().stream().map(mark -> question.substring(mark.start(), mark.end())).toList();
  }
}
