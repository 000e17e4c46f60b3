package io.github.faqwidget.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell's text is taken for. Outlines are written as {@link Outline} says; ⏎ is a line end. */
class RichTextTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1. 開く。 2. 押す。            | steps[1. ]開く。 ; [2. ]押す。
      1.開く⏎2.押す                 | steps[1.]開く⏎; [2.]押す
      １．開く　２．押す             | steps[１．]開く　; [２．]押す
      (1) 開く (2) 押す              | steps[(1) ]開く ; [(2) ]押す
      1) 開く 2) 押す                | steps[1) ]開く ; [2) ]押す
      ①開く②押す。③済              | paragraph[]①開く②押す。③済
      ①開く。②押す。③済            | steps[①]開く。; [②]押す。; [③]済
      ㉟ ㊱                          | paragraph[]㉟ ㊱
      次の通り： 1. 開く 2. 押す     | paragraph[]次の通り： ; steps[1. ]開く ; [2. ]押す
      1. 開く⏎続き⏎2. 押す⏎以上    | steps[1. ]開く⏎続き⏎; [2. ]押す⏎; paragraph[]以上
      1. 開く⏎2. 押す⏎　続き       | steps[1. ]開く⏎; [2. ]押す⏎　続き
      1. 開く ※注意 2. 押す          | steps[1. ]開く ; note[※]注意 ; steps[2. ]押す
      1. 開く ①甲 ②乙 2. 押す       | steps[1. ]開く ; steps[①]甲 ; [②]乙 ; steps[2. ]押す
      1. 甲 2. 乙 1. 丙 2. 丁        | steps[1. ]甲 ; [2. ]乙 ; steps[1. ]丙 ; [2. ]丁
      1. 甲 2. 乙 1. 丙 3. 丁        | steps[1. ]甲 ; [2. ]乙 1. 丙 ; [3. ]丁
      """)
  void numbersThatGoUpFrom1MakeAList(String text, String outline) {
    assertThat(oneLine(text)).isEqualTo(outline);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "1. だけ", "2. 開く 3. 押す", "1. 開く 3. 押す", "数字2桁が表示", "版 1.5 と 2.5", "1.5 2.5",
      "手順 1. の後に手順 2. を行う", "①を押し、 ②を押す", "① と ② の違い", "(①認証 ②電話)", "「1. 甲 2. 乙」",
      "1.a 2.b", "番号:① 番号:②", "10. 甲 11. 乙", "1. 2.", "(1. 甲 2. 乙)"})
  void otherNumbersMakeNone(String text) {
    assertThat(RichText.of(text).blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource({
      "<組み合わせ>, OPTIONS", "以下のいずれかを行います。, OPTIONS", "次のうちから選べます：, OPTIONS",
      "<Combinations>, OPTIONS", "<Steps>, STEPS",
      "一つ選んでください。, OPTIONS", "以下のいずれかです。<手順>, STEPS", "以下を行います。, STEPS", "<手順>, STEPS",
      "画像のいずれかを消すには, STEPS", "Do one of the following:, OPTIONS", "以下のいずれかです。次に手順です。, STEPS"})
  void whatIntroducesAListTellsStepsFromOptions(String leadIn, Block.Kind kind) {
    assertThat(RichText.of(leadIn + " 1. 甲 2. 乙").blocks()).last().extracting(Block::kind).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      必要:⏎・甲⏎・乙          | paragraph[]必要:⏎; options[・]甲⏎; [・]乙
      • 甲⏎• 乙⏎以上           | options[• ]甲⏎; [• ]乙⏎; paragraph[]以上
      ・甲⏎　続き⏎・乙         | options[・]甲⏎　続き⏎; [・]乙
      ・甲⏎持ち物⏎・乙⏎・丙   | paragraph[]・甲⏎; paragraph[]持ち物⏎; options[・]乙⏎; [・]丙
      以下のいずれか:⏎・甲⏎・乙 | paragraph[]以下のいずれか:⏎; options[・]甲⏎; [・]乙
      - 甲⏎- 乙                 | options[- ]甲⏎; [- ]乙
      ・甲                      | paragraph[]・甲
      戸籍・住民票⏎税・年金     | paragraph[]戸籍・住民票⏎; paragraph[]税・年金
      """)
  void dotsAtTheStartOfLinesMakeAList(String text, String outline) {
    assertThat(oneLine(text)).isEqualTo(outline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      電話 03-0000-0000、          | PHONE:0300000000
      電話０７４４(２２)３０５１へ | PHONE:0744223051
      +81-3-1234-5678              | PHONE:+81312345678
      0120-000-000                 | PHONE:0120000000
      FAX 03-0000-0001             | -
      ファックス番号：03-0000-0001 | -
      01-15-2024                   | -
      型番A03-0000-0000            | -
      メール shimin@example.jp、   | MAIL:shimin@example.jp
      help@example.jpまで          | MAIL:help@example.jp
      Mail help.desk+a@mail.example.jp. | MAIL:help.desk+a@mail.example.jp
      @name と a@b                 | -
      IF S>H H                     | -
      x > y                        | -
      設定>アカウント              | MENU:null
      Settings > Accounts          | MENU:null
      """)
  void numbersAndAddressesAreLinksAndComparisonsNoMenus(String text, String found) {
    assertThat(RichText.of(text).inlines().filter(inline -> inline.kind() != Inline.Kind.TEXT).findFirst()
        .map(inline -> inline.kind() + ":" + inline.target()).orElse(null)).isEqualTo(found);
    assertThat(RichText.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      本文。※注意            | paragraph[]本文。; note[※]注意
      本文 ※ 注意             | paragraph[]本文 ; note[※ ]注意
      ※甲⏎※乙⏎本文         | note[※]甲⏎; note[※]乙⏎; paragraph[]本文
      ※甲⏎　続き             | note[※]甲⏎　続き
      必須項目※を埋める       | paragraph[]必須項目※を埋める
      (※は必須)              | paragraph[](※は必須)
      ※印の欄を埋める         | paragraph[]※印の欄を埋める
      """)
  void aReferenceMarkBeginsANote(String text, String outline) {
    assertThat(oneLine(text)).isEqualTo(outline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      甲⏎乙          | paragraph[]甲⏎; paragraph[]乙
      甲⏎⏎　乙      | paragraph[]甲⏎⏎　; paragraph[]乙
      ⏎甲⏎          | paragraph[]⏎甲⏎
      ⏎1. 甲⏎2. 乙  | steps[⏎1. ]甲⏎; [2. ]乙
      """)
  void aLineIsAParagraph(String text, String outline) {
    assertThat(oneLine(text)).isEqualTo(outline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      「【手順5】サインイン手順」の(補足)を | {section 「【手順5】サインイン手順」の(補足) -> 手順5 @(補足)}を
      「【手順5】サインイン手順」の（補足)を | {section 「【手順5】サインイン手順」の（補足) -> 手順5 @（補足)}を
      『【手順3】電話』③を       | {section 『【手順3】電話』③ -> 手順3 @③}を
      【手順１－１】認証アプリの操作 | {section 【手順１－１】認証アプリ -> 手順1-1}の操作
      【手順1】を参照            | {section 【手順1】 -> 手順1}を参照
      【手順1】参照              | {section 【手順1】 -> 手順1}参照
      【手順1ー2】と【第3章】    | {section 【手順1ー2】 -> 手順1-2}と{section 【第3章】 -> 第3章}
      【4.2.8】と【A-1】と【(1)】 | {section 【4.2.8】 -> 4.2.8}と{section 【A-1】 -> A-1}と{section 【(1)】 -> (1)}
      【第2編】と【2024】        | {section 【第2編】 -> 第2編}と【2024】
      詳細(【資料1】)            | 詳細({section 【資料1】 -> 資料1})
      「詳細は【資料1】まで」    | 「詳細は{section 【資料1】 -> 資料1}まで」
      【重要】必ず読む           | 【重要】必ず読む
      【Windows 11】の方         | 【Windows 11】の方
      【エクセル2019】の方       | 【エクセル2019】の方
      """)
  void aBracketedWordWithANumberCitesASection(String text, String outline) {
    assertThat(inline(text)).isEqualTo(outline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      詳細はNo.24をご確認  | 詳細は{entry No.24 -> 24}をご確認
      本資料のNo.24を      | {entry 本資料のNo.24 -> 24}を
      上記No.3参照         | {entry 上記No.3 -> 3}参照
      （Ｎｏ．１２）       | （{entry Ｎｏ．１２ -> 12}）
      №5と項番 07          | {entry №5 -> 5}と{entry 項番 07 -> 7}
      「No.3」             | 「{entry No.3 -> 3}」
      申請書のNo.5         | 申請書のNo.5
      エラーNo.5           | エラーNo.5
      No.0                 | No.0
      No.2.5とNo.3-1       | No.2.5とNo.3-1
      Casino.5             | Casino.5
      No.1234567           | No.1234567
      Please see No. 24.   | Please see {entry No. 24 -> 24}.
      See No.3 and No.4    | See {entry No.3 -> 3} and {entry No.4 -> 4}
      Fill in form No. 5   | Fill in form No. 5
      """)
  void aNumberOfThisTableCitesAnEntry(String text, String outline) {
    assertThat(inline(text)).isEqualTo(outline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      参考：https://a.example/x.html。      | 参考：{url https://a.example/x.html -> https://a.example/x.html}。
      「https://a.example/」から            | 「{url https://a.example/ -> https://a.example/}」から
      詳細https://a.example/x.を見る        | 詳細{url https://a.example/x -> https://a.example/x}.を見る
      (http://a.example/a_(b)).             | ({url http://a.example/a_(b) -> http://a.example/a_(b)}).
      <https://a.example/?q=1#t>            | <{url https://a.example/?q=1#t -> https://a.example/?q=1#t}>
      HTTPS://A.EXAMPLE                     | {url HTTPS://A.EXAMPLE -> HTTPS://A.EXAMPLE}
      ftp://a.example javascript:alert(1)   | ftp://a.example javascript:alert(1)
      https:// と http://[                  | https:// と http://[
      """)
  void anHttpAddressIsAUrl(String text, String outline) {
    assertThat(inline(text)).isEqualTo(outline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      「次へ」を押す              | {label 「次へ」}を押す
      「甲「乙」丙」              | {label 「甲「乙」丙」}
      「次へを押す                | 「次へを押す
      「次へ⏎」                  | 「次へ⏎; paragraph[]」
      「」                        | 「」
      設定>アプリ>通知を開く      | {menu 設定>アプリ>通知}を開く
      「設定」 ＞ 「通知」の順    | {menu 「設定」 ＞ 「通知」}の順
      Microsoft 365>My Apps       | {menu Microsoft 365>My Apps}
      詳しくは設定>通知           | 詳しくは{menu 設定>通知}
      設定>を押す                 | 設定>を押す
      設定>>通知                  | 設定>>通知
      5>3                         | 5>3
      <手順>通知                  | <手順>通知
      """)
  void bracketsAreLabelsAndArrowsMenuPaths(String text, String outline) {
    assertThat(inline(text)).isEqualTo(outline);
  }

  @Test
  void aLongQuotationIsNoLabel() {
    String quotation = "「" + "あ".repeat(100) + "」";

    assertThat(inline(quotation)).isEqualTo(quotation);
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    assertThat(RichText.of("")).isEqualTo(RichText.EMPTY);
  }

  @Test
  void noTextHoweverNastyLosesACharacter() {
    List<String> fragments = List.of(
        "1. ", "2. ", "3.", " 1.", "①", "②", " ③", "㊸", "※", " ※", "\n", "\r\n", "\r", " ", "　", "「", "」",
        "『", "』", "【", "】", "【手順1】", "【手順1-1】認証アプリ", "「【手順5】サインイン手順」", "の(補足)", "の④",
        "の㊹～㊺", "(", "）", "<", ">", "＞", "<組み合わせ>", "<手順>", "いずれか", "以下の", "。", "、", "No.24", "本資料の",
        "項番5", "No.", "https://a.example/",
        "http://", "https://[", "?q=(1)", "アプリ", "Microsoft 365", "設定>通知", "「次へ」", "の", "を", "5",
        "\uD83D\uDE00", "\uD83D", "\u0000", "\t", "(1)", "２）", "て");

    for (long seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      String text = IntStream.range(0, random.nextInt(40))
          .mapToObj(i -> fragments.get(random.nextInt(fragments.size())))
          .collect(Collectors.joining());
      RichText rich = RichText.of(text);
      assertThat(rich.blocks().stream().map(Block::text).collect(Collectors.joining()))
          .as("seed %s", seed).isEqualTo(text);
      assertThat(rich.text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "「", "」", "「」", "<", ">", "(", "1. ", "1. 2. ", "①", "① ", "。①", "※", "※ ", " ", "\n", "　\n", "a", "ア",
      "a ", "A>", "「a」>", "「【手順1】", "【手順1】の①～", "【", "【手順", "No.1", "No.", "http://",
      "http://a.example/", "https://[", ")",
      "a.example", "https://a.example/(", "<a>", "<組み合わせ> ", "以下の", "1. a\n", "1. a\n2. b\n", "(1) "})
  void timeGrowsWithTheTextOnly(String pattern) {
    String quarter = pattern.repeat(25_000 / pattern.length());
    String text = quarter.repeat(4);

    assertThat(RichText.of(text).text()).isEqualTo(text);
    // Four times the text takes sixteen times as long for who looks back at all of it from every place.
    assertThat(nanosOf(text)).isLessThan(10 * Math.max(nanosOf(quarter), 1_000_000));
  }

  /** The processor time of reading a text, the less of two. */
  private static long nanosOf(String text) {
    return IntStream.range(0, 2).mapToLong(run -> {
      long start = THREADS.getCurrentThreadCpuTime();
      RichText.of(text).blocks();
      return THREADS.getCurrentThreadCpuTime() - start;
    }).min().orElseThrow();
  }

  @Test
  void aDeepNestIsAsQuickAsAnyText() {
    String text = "「".repeat(100_000) + "」".repeat(100_000);

    assertThat(RichText.of(text).blocks()).hasSize(1);
  }

  private static String oneLine(String text) {
    return Outline.of(text.replace('⏎', '\n')).replaceAll("\n *", "; ");
  }

  private static String inline(String text) {
    return oneLine(text).replaceFirst("^paragraph\\[]", "");
  }
}
