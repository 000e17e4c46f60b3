package io.github.faqwidget.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryLink;
import io.github.faqwidget.entry.FaqEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as somebody's program or office makes them, and what a person sees in each. */
class CaseTablesTest {

  private static final Path CASES = Path.of("src/test/resources/cases/tables");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      header-de.csv            | 1 x0 x1, 2 y0 y1
      header-goshitsumon.csv   | 1 x0 x1, 2 y0 y1
      header-ko.csv            | 1 x1 x2, 2 y1 y2
      header-q-num.csv         | 1 x0 x1, 2 y0 y1
      header-title-naiyou.csv  | 1 x2 x3, 2 y2 y3
      header-toi.csv           | 1 x0 x1, 2 y0 y1
      header-zh.csv            | 1 x1 x2, 2 y1 y2
      csv-double-bom.csv       | 24 電話。 No.31も見る。, 31 アプリ。 入れ直す。
      csv-header-line-break.csv | 1 電話を買い替えた。 やり直す。
      csv-sep.csv              | 1 電話を買い替えた。 やり直す。, 2 アプリを消した。 入れ直す。
      csv-quoted-title.csv     | 1 電話。 やり直す。
      id-alnum.csv             | FAQ001 a は？ あ, FAQ002 b は？ い, A-1 c は？ う, 1-2 d は？ え, 1.2 e は？ お, Q12 f は？ か, 問3 g は？ き
      tab-in-quoted.tsv        | 1 開庁時間は？ 平日9時から17時です。, 2 駐車場は？ 20台あります。, 3 証明書は⏎どこで？ 1階です。⏎2番窓口へ。
      tab-in-quoted-control.tsv | 1 開庁時間は？ 平日9時から17時です。, 2 駐車場は？ 20台あります。, 3 証明書は⏎どこで？ 1階です。⏎2番窓口へ。
      private-flag.csv         | 1 開庁時間は？ 平日9時から17時です。
      category.csv             | 1 手数料はいくらですか？ 300円です。, 2 手数料はいくらですか？ 400円です。
      """)
  void isReadAsAPersonReadsIt(String file, String entries) {
    assertThat(read(file).entries().stream()
        .map(entry -> entry.id() + " " + entry.question().text() + " " + entry.answer().text())
        .map(line -> line.replaceAll("\\R", "⏎"))
        .collect(Collectors.joining(", "))).isEqualTo(entries);
  }

  @Test
  void titlesMayBeQuoted() {
    assertThat(read("csv-quoted-title.csv").title()).isEqualTo("FAQ, 認証 \"MFA\"");
    assertThat(read("csv-sep.csv").title()).isEmpty();
  }

  @Test
  void aTableWithoutHeaderIsReadAndSaid() {
    FaqTable table = read("no-header.csv");

    assertThat(table.entries()).extracting(entry -> entry.question().text())
        .containsExactly("Slackにログインする方法を教えてください", "経費精算のやり方を教えてください");
    assertThat(details(table)).extracting(EntryDetails::links).containsExactly(
        List.of(link("https://wiki.example.jp/slack")), List.of(link("https://wiki.example.jp/keihi")));
    assertThat(table.problems()).extracting(RowProblem::code).containsExactly(ProblemCode.HEADER_MISSING);
  }

  @Test
  void noColumnVanishes() {
    assertThat(details(read("category.csv"))).extracting(EntryDetails::category)
        .containsExactly(List.of("戸籍・住民票"), List.of("税"));
    assertThat(details(read("keywords-column.csv"))).extracting(EntryDetails::keywords)
        .containsExactly(List.of("あんぜんべん", "バルブ", "逃し弁", "安全装置"), List.of("れんらくかん"));
    assertThat(details(read("url-column.csv"))).extracting(EntryDetails::links)
        .containsExactly(List.of(link("https://wiki.example.jp/slack")));
    assertThat(read("tab-in-quoted.tsv").unusedColumns()).containsExactly("html");
  }

  @Test
  void whatIsNotPublicIsNoEntryAndSaid() {
    FaqTable table = read("private-flag.csv");

    assertThat(table.withheld()).containsExactly("2", "3");
    assertThat(table.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.WITHHELD_ROWS);
      assertThat(problem.detail()).isEqualTo("3, 4");
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      公開,問,答;○,a,b;,c,d;×,e,f                        | a
      公開,問,答;公開,a,b;公開(一部),c,d                  | a
      非公開,問,答;,a,b;○,c,d;1,e,f;0,g,h                 | a g
      draft,question,answer;FALSE,a,b;true,c,d             | a
      ステータス,問,答;対応済,a,b;対応中,c,d               | a c
      ステータス,問,答;公開,a,b;下書き,c,d;確認中,e,f;?,g,h | a
      status,question,answer;Published,a,b;Draft,c,d       | a
      公開終了日,問,答;,a,b;2020/1/1,c,d;未定,e,f          | a c e
      公開開始日,問,答;2020年4月,a,b;来週,c,d              | a
      公開期間,問,答;2020/4/1～2021/3/31,a,b;令和6年4月1日から,c,d;～2030-01,e,f | a c e
      表示順,問,答;2,a,b;10,c,d;1,e,f;,g,h                 | e a c g
      """)
  void columnsOnPublicationAndOrderAreObeyed(String table, String questions) {
    FaqTable read = FaqTableReader.usual().read("t.csv", table.replace(';', '\n').getBytes(StandardCharsets.UTF_8));

    assertThat(read.entries().stream().map(entry -> entry.question().text()).collect(Collectors.joining(" ")))
        .isEqualTo(questions);
  }

  @Test
  void allThatARowSaysIsKept() {
    String table = """
        項番,大分類,小分類,問い合わせ,回答,備考,注意事項,関連リンク,出典,該当箇所,担当課,更新日,公開期間,点検結果
        7,税 > 住民税,証明,いつ？,今,甲,乙,申請書: https://a.example/f.pdf,広報6月号,"手順3、【手順4-1】電話、はじめに",税務課,R6.4.1,2024/4/1～2099/3,済
        """;
    FaqTable read = FaqTableReader.usual().read("t.csv", table.getBytes(StandardCharsets.UTF_8));

    FaqEntry entry = read.entries().get(0);
    assertThat(entry.note().text()).isEqualTo("甲\n乙\n申請書: https://a.example/f.pdf\n広報6月号");
    assertThat(entry.sections()).containsExactly("手順3", "手順4-1", "はじめに");
    assertThat(entry.details().category()).containsExactly("税", "住民税", "証明");
    assertThat(entry.details().links()).containsExactly(
        new EntryLink("申請書", "https://a.example/f.pdf"), new EntryLink("広報6月号", null));
    assertThat(entry.details().owner()).isEqualTo("税務課");
    assertThat(entry.details().updated()).isEqualTo("R6.4.1");
    assertThat(entry.details().window()).hasToString("PublicationWindow[from=2024-04-01, until=2099-03-31]");
    assertThat(read.unusedColumns()).containsExactly("点検結果");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aTableOfHeaderOnlyHasNoEntry() {
    assertThat(read("header-only.csv").entries()).isEmpty();
    assertThatThrownBy(() -> FaqTableReader.usual().read("t.csv", "住所,氏名\n奈良,甲\n大阪,乙\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("問い合わせ,回答");
  }

  private static FaqTable read(String file) {
    return FaqTableReader.usual().read(CASES.resolve(file));
  }

  private static List<EntryDetails> details(FaqTable table) {
    return table.entries().stream().map(FaqEntry::details).toList();
  }

  private static EntryLink link(String address) {
    return new EntryLink(address, address);
  }
}
