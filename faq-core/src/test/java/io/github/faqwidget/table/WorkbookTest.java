package io.github.faqwidget.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.faqwidget.entry.FaqEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an Excel workbook; the workbooks are put together part by part, as Excel writes them. */
class WorkbookTest {

  private static final String HEADER = """
      <row r="4"><c r="A4" t="inlineStr"><is><t>No.</t></is></c><c r="B4" t="inlineStr"><is><t>質問</t></is></c>
      <c r="C4" t="inlineStr"><is><t>回答</t></is></c><c r="D4" t="inlineStr"><is><t>備考</t></is></c></row>
      """;

  @Test
  void theFirstSheetWithAHeaderIsTheTable() throws IOException {
    FaqTable table = read(Workbooks.workbook(text("A1", "はじめに"), """
        <row r="1"><c r="A1" t="inlineStr"><is><t>一覧表</t></is></c></row>
        <row r="2"><c r="A2" s="1"><v>45306</v></c></row>
        """ + HEADER + """
        <row r="5"><c r="A5"><v>1</v></c><c r="B5" t="s"><v>0</v></c>
        <c r="C5" t="inlineStr"><is><t>1. 開く&#10;2. 押す</t></is></c></row>
        <row r="8"><c r="A8"><v>2</v></c><c r="C8" t="inlineStr"><is><t>答</t></is></c></row>
        """));

    assertThat(table.title()).isEqualTo("一覧表");
    assertThat(table.updated()).isEqualTo("2024-01-15");
    assertThat(table.entries()).containsExactly(FaqEntry.of(1, "設定", "1. 開く\n2. 押す", ""));
    assertThat(table.problems()).containsExactly(
        new RowProblem("t.xlsx", 8, "質問", ProblemCode.EMPTY_QUESTION, "2  答", ""));
  }

  @Test
  void aWorkbookWithoutHeaderIsNoTable() {
    assertThatThrownBy(() -> read(Workbooks.workbook(text("A1", "甲")))).isInstanceOf(FaqTableException.class)
        .hasMessageStartingWith("t.xlsx: 見出しの行が見つかりません");
  }

  @Test
  void aBrokenWorkbookSaysWhatIsBroken() throws IOException {
    Map<String, String> parts = Workbooks.parts(text("A1", "甲"));
    parts.remove("xl/worksheets/sheet1.xml");
    byte[] whole = Workbooks.workbook(HEADER);

    assertThatThrownBy(() -> read(Workbooks.zip(parts))).isInstanceOf(FaqTableException.class)
        .hasMessageContaining("壊れています").hasMessageContaining("sheet1.xml");
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(FaqTableException.class)
        .hasMessageContaining("壊れていて");
  }

  @Test
  void anotherArchiveIsNotCalledBroken() throws IOException {
    byte[] zip = Workbooks.zip(Map.of("some.txt", "not a workbook"));

    assertThatThrownBy(() -> read(zip)).isInstanceOf(FaqTableException.class)
        .hasMessageContaining("ほかの種類の圧縮ファイル").hasMessageNotContaining("壊れて");
  }

  @ParameterizedTest
  @CsvSource({"EncryptedPackage, パスワードがかかっています", "Workbook, 古い形式のExcelファイル(.xls)", "Book, 古い形式のExcelファイル(.xls)",
      "WordDocument, 古い形式の文書(.docなど)"})
  void anOldOrLockedFileIsCalledWhatItIs(String stream, String reason) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae10000"));
    file.writeBytes((stream + '\0').getBytes(StandardCharsets.UTF_16LE));

    assertThatThrownBy(() -> read(file.toByteArray())).isInstanceOf(FaqTableException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"%PDF-1.7 … | PDFは読めません", "{\\rtf1 … | リッチテキスト", "GIF89a … | 画像は読めません"})
  void aFileOfAnotherKindIsRefusedWithTheWayOut(String content, String reason) {
    assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8))).isInstanceOf(FaqTableException.class)
        .hasMessageContaining(reason).hasMessageContaining("ください");
  }

  @Test
  void aWorkbookHasNoMoreRowsThanAllowed() {
    assertThatThrownBy(() -> FaqTableReader.builder().maxRows(1).build()
        .read("t.xlsx", Workbooks.workbook(text("A1", "甲") + HEADER)))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("行が多すぎます");
  }

  @Test
  void aSmallFileThatUnpacksToAHugeOneIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("xl/media/image1.emf"));
      for (int megabyte = 0; megabyte <= 200; megabyte++) {
        zip.write(new byte[1024 * 1024]);
      }
    }

    assertThat(bytes.size()).isLessThan(2 * 1024 * 1024);
    assertThatThrownBy(() -> read(bytes.toByteArray())).isInstanceOf(FaqTableException.class)
        .hasMessageContaining("大きすぎます");
  }

  @Test
  void whatIsHiddenIsNotPublishedAndTold() throws IOException {
    FaqTable table = read(Workbooks.workbook("<row r=\"1\">" + cell("A1", "質問") + cell("B1", "回答") + cell("C1", "備考")
        + "</row><row r=\"2\">" + cell("A2", "甲") + cell("B2", "乙") + cell("C2", "内部用")
        + "</row><row r=\"3\" hidden=\"1\">" + cell("A3", "古い") + cell("B3", "古い答")
        + "</row><row r=\"4\" hidden=\"1\">" + cell("A4", "古い二") + cell("B4", "古い答") + "</row></sheetData>"
        + "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"));

    assertThat(table.entries()).containsExactly(FaqEntry.of(1, "甲", "乙", ""));
    assertThat(table.problems()).containsExactly(
        new RowProblem("t.xlsx", 1, null, ProblemCode.HIDDEN_COLUMN, "備考", ""),
        new RowProblem("t.xlsx", 3, null, ProblemCode.HIDDEN_ROWS, "古い 古い答", "3-4"));
  }

  @Test
  void aMergedCellHoldsForAllItsRows() throws IOException {
    FaqTable table = read(Workbooks.workbook(question(1, "質問", "回答") + question(2, "甲", "共通の答")
        + "<row r=\"3\">" + cell("A3", "乙") + "</row>" + question(4, "丙", "別の答")
        + "</sheetData><mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells><sheetData>"));

    assertThat(table.entries()).extracting(entry -> entry.answer().text())
        .containsExactly("共通の答", "共通の答", "別の答");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void whatACellCannotShowIsAProblemOfItsRow() throws IOException {
    FaqTable table = read(Workbooks.workbook("<row r=\"1\">" + cell("A1", "質問") + cell("B1", "回答") + cell("C1", "備考")
        + "</row><row r=\"2\">" + cell("A2", "甲") + cell("B2", "乙") + "<c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>"
        + "<row r=\"3\">" + cell("A3", "丙") + "<c r=\"B3\"><f>SUM(D1:D9)</f></c></row>"));

    assertThat(table.entries()).containsExactly(FaqEntry.of(1, "甲", "乙", ""));
    assertThat(table.problems()).extracting(RowProblem::code, RowProblem::column, RowProblem::text).containsExactly(
        tuple(ProblemCode.ERROR_CELL, "備考", "#N/A"),
        tuple(ProblemCode.FORMULA_WITHOUT_VALUE, "回答", "=SUM(D1:D9)"),
        tuple(ProblemCode.EMPTY_ANSWER, "回答", "丙"));
  }

  @Test
  void readingsAreNoTextAndStruckTextIsTold() throws IOException {
    FaqTable table = read(Workbooks.workbook(question(1, "質問", "回答") + """
        <row r="2"><c t="inlineStr"><is><r><t>東京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>
        <c t="inlineStr"><is><r><rPr><strike/></rPr><t>3階</t></r><r><t>2階_x000D_&#10;です</t></r></is></c></row>
        """));

    assertThat(table.entries()).containsExactly(FaqEntry.of(1, "東京", "3階2階\nです", ""));
    assertThat(table.problems()).containsExactly(
        new RowProblem("t.xlsx", 2, "回答", ProblemCode.STRUCK_TEXT, "3階", ""));
  }

  @Test
  void sheetsWithoutNumbersAreReadOneAfterTheOther() throws IOException {
    FaqTable table = read(Workbooks.workbook(question(1, "質問", "回答") + question(2, "甲", "乙"), text("A1", "はじめに"),
        question(1, "Q", "A") + question(2, "丙", "") + question(3, "丁", "戊")));

    assertThat(table.entries()).extracting(FaqEntry::id, entry -> entry.details().category())
        .containsExactly(tuple("1", List.of("s1")), tuple("3", List.of("s3")));
    assertThat(table.problems()).extracting(RowProblem::file, RowProblem::line)
        .containsExactly(tuple("t.xlsx[s3]", 2));
  }

  @Test
  void aSheetThatRepeatsNumbersIsNamed() throws IOException {
    String sheet = HEADER + "<row r=\"5\"><c r=\"A5\"><v>7</v></c>" + cell("B5", "甲") + cell("C5", "乙") + "</row>";

    FaqTable table = read(Workbooks.workbook(sheet, sheet));

    assertThat(table.entries()).containsExactly(FaqEntry.of(7, "甲", "乙", ""));
    assertThat(table.problems()).containsExactly(
        new RowProblem("t.xlsx", 1, null, ProblemCode.UNREAD_SHEET, "s2", "7"));
  }

  @Test
  void theStrictFormAndPrefixesAreReadAsWell() throws IOException {
    Map<String, String> parts = Workbooks.parts(question(1, "質問", "回答") + question(2, "甲", "乙"));
    parts.replaceAll((name, xml) -> xml
        .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> xml.replace("xmlns=", "xmlns:x=")
        .replaceAll("<(/?)(\\w)", "<$1x:$2"));

    assertThat(read(Workbooks.zip(parts)).entries()).containsExactly(FaqEntry.of(1, "甲", "乙", ""));
  }

  @Test
  void aWorkbookNeedsNoStylesAndNoPlaces() throws IOException {
    Map<String, String> parts = Workbooks.parts(
        (question(1, "質問", "回答") + question(2, "甲", "乙")).replaceAll(" r=\"\\w+\"", ""));
    parts.remove("xl/styles.xml");
    parts.remove("xl/sharedStrings.xml");

    assertThat(read(Workbooks.zip(parts)).entries()).containsExactly(FaqEntry.of(1, "甲", "乙", ""));
  }

  private static String question(int row, String question, String answer) {
    return "<row r=\"%d\">".formatted(row) + cell("A" + row, question) + cell("B" + row, answer) + "</row>";
  }

  private static FaqTable read(byte[] content) {
    return FaqTableReader.usual().read("t.xlsx", content);
  }

  private static String text(String address, String text) {
    return "<row r=\"%s\">%s</row>".formatted(address.substring(1), cell(address, text));
  }

  private static String cell(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }
}
