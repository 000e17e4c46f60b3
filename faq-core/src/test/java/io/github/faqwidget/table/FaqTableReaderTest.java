package io.github.faqwidget.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.OfficeTable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a file becomes the table, whatever office program wrote it. */
class FaqTableReaderTest {

  private static final String HEADER = "項番\t問い合わせ\t回答\t備考\n";

  @Test
  void theRealTableIsReadAsItIs() {
    FaqTable table = FaqTableReader.usual().read(OfficeTable.FOLDER.resolve("table.txt"));

    assertThat(table.title()).isEqualTo("多要素認証 Q & A 一覧表");
    assertThat(table.updated()).isEqualTo("2024-01");
    assertThat(table.manual()).isEqualTo("https://www.naramed-u.ac.jp/info/manual/m365-mfa.html");
    assertThat(table.entries()).extracting(FaqEntry::id)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 46).mapToObj(Integer::toString).toList());
  }

  @Test
  void everyCellOfTheRealTableIsThere() {
    FaqTable table = FaqTableReader.usual().read("table.txt", OfficeTable.bytes());

    assertThat(table.entries()).allSatisfy(entry ->
        assertThat(List.of(entry.question().text(), entry.answer().text(), entry.note().text()))
            .isEqualTo(OfficeTable.rows().get(entry.number().orElseThrow())));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false",
      "UTF-16BE,false",       "windows-31j,false"})
  void theEncodingIsDetected(Charset charset, boolean mark) {
    String text = new String(OfficeTable.bytes(), StandardCharsets.UTF_8)
        .replaceAll("[㊸㊹㊺]", "⑨");

    FaqTable table =
        FaqTableReader.usual().read("table.txt", ((mark ? "\uFEFF" : "") + text).getBytes(charset));

    assertThat(table).isEqualTo(
        FaqTableReader.usual().read("table.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(table.entries()).hasSize(46);
  }

  @Test
  void theEncodingCanBeSet() {
    Charset charset = Charset.forName("EUC-JP");
    byte[] content = (HEADER + "1\t電話の設定\t不要です\n").getBytes(charset);

    assertThat(FaqTableReader.builder().charset(charset).build().read("t.txt", content).entries())
        .containsExactly(FaqEntry.of(1, "電話の設定", "不要です", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "備考,回答,問い合わせ,項番\n注,答,問,1\n",
      "No.;Q;A;Note\n1;問;答;注\n",
      "№\tお問い合わせ内容\t対応方法\t補足\n1\t問\t答\t注\n",
      "＃,質 問,ご回答,Remarks\r\n1,問,答,注\r\n",
      "番号,分類,質問(現場から),回答：,【備考】,担当\n1,甲,問,答,注,乙\n",
      "対応\t項番\t問い合わせ\t回答\t備考\n済\t1\t問\t答\t注\n",
      "\"項番\",\"問い合わせ\",\"回答\",\"備考\"\n\"1\",\"問\",\"答\",\"注\"",
      "項番,問い合わせ,回答,備考\r1,問,答,注\r"})
  void columnsAreFoundByTheirNamesInAnyOrder(String text) {
    assertThat(read(text).entries()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("details")
        .containsExactly(FaqEntry.of(1, "問", "答", "注"));
    assertThat(read(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "１", "No.1", "№1", "Ｎｏ．１", "1.", "1.0", "(1)",
      "1番", "項番 1", "#1", "第1問"})
  void aNumberIsWrittenInManyWays(String number) {
    assertThat(read(HEADER + number + "\t問\t答\n").entries()).containsExactly(FaqEntry.of(1, "問", "答", ""));
  }

  @Test
  void aTableWithoutNumbersIsNumberedByItsRows() {
    assertThat(read("質問,回答\n甲,乙\n\n丙,\n丁,戊\n").entries())
        .containsExactly(FaqEntry.of(1, "甲", "乙", ""), FaqEntry.of(3, "丁", "戊", ""));
  }

  @Test
  void quotedCellsHoldLinesSeparatorsAndQuotes() {
    String text = "項番,問い合わせ,回答,備考\r\n1,\"甲,\"\"乙\"\"\",\"1. 開く\r\n2. 押す\",\r\n2,丙,丁\r\n";

    assertThat(read(text).entries()).containsExactly(
        FaqEntry.of(1, "甲,\"乙\"", "1. 開く\r\n2. 押す", ""), FaqEntry.of(2, "丙", "丁", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"403\" が出る", "\"403", "彼は\"403\"と言う", "\"403\" と \"404\""})
  void aQuotationMarkThatDoesNotQuoteATabbedCellIsText(String question) {
    assertThat(read(HEADER + "1\t" + question + "\t答\n2\t問\"\t答\"\n").entries())
        .containsExactly(FaqEntry.of(1, question, "答", ""), FaqEntry.of(2, "問\"", "答\"", ""));
  }

  @Test
  void aHeaderRepeatedOnEachPageIsNoRow() {
    FaqTable table = read(HEADER + "1\t甲\t乙\t\n\n" + HEADER + "2\t丙\t丁\n");

    assertThat(table.entries()).hasSize(2);
    assertThat(table.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "よくある質問|2024年1月15日更新, よくある質問, 2024-01-15", "Q&A(令和6年1月), Q&A(令和6年1月), 2024-01",
      "最終更新日：２０２４／１／５, '', 2024-01-05", "2024年度のQ&A, 2024年度のQ&A, -", "一覧|2024年13月, 一覧, -",
      "令和元年 作成|表, 表, 2019", "2024.01.05版, '', 2024-01-05"})
  void theLinesAboveTheHeaderAreTitleAndDate(String above, String title, String updated) {
    FaqTable table = read(above.replace('|', '\n') + "\n" + HEADER + "1\t甲\t乙\n");

    assertThat(table.title()).isEqualTo(title);
    assertThat(table.updated()).isEqualTo(updated);
  }

  @Test
  void aCorrectionReplacesTheCellBeforeTheRowIsLookedAt() {
    FaqTableReader reader = FaqTableReader.builder().correction("1", Column.ANSWER, "直した").build();

    FaqTable table = reader.read("t.txt", (HEADER + "1\t甲\t\n").getBytes(StandardCharsets.UTF_8));

    assertThat(table.entries()).containsExactly(FaqEntry.of(1, "甲", "直した", ""));
    assertThat(table.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      ただの文                             ~ 見出しの行が見つかりません
      項番\\t問い合わせ\\n1\\t甲           ~ 1行目の見出し[項番 | 問い合わせ]に、「回答」の列がありません
      項番\\t問い合わせ\\t内要\\n1\\t甲\\t乙 ~ 分からなかった列: 「内要」。その1つがそうなら、名前を「回答」に
      項番,質問,回答\\n1,\\"甲\\"乙,丙     ~ 1行目から始まる行の次の行で、引用符
      表\\n項番,質問,回答\\n1,甲,乙\\n2,\\"甲,丙 ~ 3行目から始まる行の次の行で、引用符
      """)
  void aFileThatIsNoTableSaysWhatToDo(String text, String sentence) {
    assertThatThrownBy(() -> read(text.translateEscapes()))
        .isInstanceOf(FaqTableException.class)
        .hasMessageStartingWith("t.txt: ")
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ","})
  void aRowOfFarTooManyCellsIsRefusedWithItsPlace(String separator) {
    String text = "項番,質問,回答\n1,甲,乙\n2,丙,丁".replace(",", separator) + separator.repeat(20_000);

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(FaqTableException.class)
        .hasMessageContaining("2行目から始まる行かその次の行で、セルの数が多すぎます");
  }

  @Test
  void bytesInNoKnownEncodingAreRefused() {
    byte[] noise = {(byte) 0xFF, (byte) 0xFD, (byte) 0x80, (byte) 0xA0, 'x'};

    assertThatThrownBy(() -> FaqTableReader.usual().read("t.txt", noise))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("UTF-8");
  }

  @Test
  void aFileInAnotherEncodingThanSetIsRefused() {
    FaqTableReader reader = FaqTableReader.builder().charset(StandardCharsets.UTF_8).build();
    byte[] content = HEADER.getBytes(Charset.forName("windows-31j"));

    assertThatThrownBy(() -> reader.read("t.txt", content))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> FaqTableReader.usual().read(folder.resolve("no.txt")))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("no.txt")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void limitsHold(@TempDir Path folder) throws IOException {
    byte[] content = (HEADER + "1\t甲\t乙\n2\t丙\t丁\n").getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("t.txt"), content);

    assertThatThrownBy(() -> FaqTableReader.builder().maxBytes(content.length - 1).build().read(file))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("ファイルが大きすぎます");
    assertThatThrownBy(() ->
        FaqTableReader.builder().maxBytes(content.length - 1).build().read("t.txt", content))
        .isInstanceOf(FaqTableException.class);
    assertThatThrownBy(() -> FaqTableReader.builder().maxRows(2).build().read(file))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("行が多すぎます");
    assertThat(FaqTableReader.builder().maxRows(3).maxBytes(content.length).build().read(file).entries())
        .hasSize(2);
  }

  @Test
  void aLimitIsAtLeastOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> FaqTableReader.builder().maxRows(0).build());
  }

  private static FaqTable read(String text) {
    return FaqTableReader.usual().read("t.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
