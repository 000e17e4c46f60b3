package io.github.faqwidget.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faqwidget.entry.FaqEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

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
  void aBrokenWorkbookSaysWhatToDo() throws IOException {
    byte[] zip = Workbooks.zip(Map.of("some.txt", "not a workbook"));

    assertThatThrownBy(() -> read(zip)).isInstanceOf(FaqTableException.class).hasMessageContaining("保存し直して");
    assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4})).isInstanceOf(FaqTableException.class)
        .hasMessageContaining("保存し直して");
  }

  @Test
  void anOldOrLockedWorkbookSaysWhatToDo() {
    byte[] old = HexFormat.of().parseHex("d0cf11e0a1b11ae10000");

    assertThatThrownBy(() -> read(old)).isInstanceOf(FaqTableException.class).hasMessageContaining(".xlsx")
        .hasMessageContaining("パスワード");
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

  private static FaqTable read(byte[] content) {
    return FaqTableReader.usual().read("t.xlsx", content);
  }

  private static String text(String address, String text) {
    return "<row r=\"%s\"><c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
        .formatted(address.substring(1), address, text);
  }
}
