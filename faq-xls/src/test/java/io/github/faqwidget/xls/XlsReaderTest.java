package io.github.faqwidget.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.table.FaqTable;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Old workbooks, written by Apache POI, are read as a person sees them. */
class XlsReaderTest {

  private final HSSFWorkbook book = new HSSFWorkbook();
  private final HSSFSheet sheet = book.createSheet("FAQ");

  @AfterEach
  void close() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(null);
    book.close();
  }

  @Test
  void valuesShowAsInTheirCells() throws IOException {
    row("項番", "質問", "回答", "備考");
    row(1, "いつ", 45306, 0.3);
    format(1, 2, "[$-411]ggge\"年\"m\"月\"d\"日\"");
    row(2, "いくら", 1200, "1行\n2行");
    format(2, 2, "#,##0\"円\"");

    assertThat(read().entries()).containsExactly(
        FaqEntry.of(1, "いつ", "令和6年1月15日", "0.3"), FaqEntry.of(2, "いくら", "1,200円", "1行\n2行"));
  }

  @Test
  void mergedCellsHoldForAllRowsAndWhatIsHiddenIsTold() throws IOException {
    row("質問", "回答");
    row("甲", "共通の答");
    row("乙", "");
    row("古い", "古い答");
    sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
    sheet.getRow(3).setZeroHeight(true);
    book.createSheet("旧");
    book.setSheetHidden(1, true);

    FaqTable table = read();

    assertThat(table.entries()).containsExactly(FaqEntry.of(1, "甲", "共通の答", ""), FaqEntry.of(2, "乙", "共通の答", ""));
    assertThat(table.problems()).extracting(RowProblem::code, RowProblem::text).containsExactly(
        tuple(ProblemCode.HIDDEN_SHEET, "旧"), tuple(ProblemCode.HIDDEN_ROWS, "古い 古い答"));
  }

  @Test
  void errorsAndStruckTextAreTold() throws IOException {
    row("質問", "回答", "備考");
    row("甲", "", "");
    HSSFFont font = book.createFont();
    font.setStrikeout(true);
    HSSFRichTextString rich = new HSSFRichTextString("3階2階");
    rich.applyFont(0, 2, font);
    sheet.getRow(1).getCell(1).setCellValue(rich);
    sheet.getRow(1).getCell(2).setCellErrorValue(FormulaError.NA);

    FaqTable table = read();

    assertThat(table.entries()).containsExactly(FaqEntry.of(1, "甲", "3階2階", ""));
    assertThat(table.problems()).extracting(RowProblem::code, RowProblem::text).containsExactlyInAnyOrder(
        tuple(ProblemCode.STRUCK_TEXT, "3階"), tuple(ProblemCode.ERROR_CELL, "#N/A"));
  }

  @Test
  void aPasswordAndDamageAreToldApart() throws IOException {
    row("質問", "回答");
    row("甲", "乙");
    byte[] whole = written();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] locked = written();
    Biff8EncryptionKey.setCurrentUserPassword(null);

    assertThatThrownBy(() -> read(locked)).isInstanceOf(FaqTableException.class).hasMessageContaining("パスワード");
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1000))).isInstanceOf(FaqTableException.class)
        .hasMessageContaining("壊れていて");
  }

  private void row(Object... cells) {
    int row = sheet.getPhysicalNumberOfRows();
    sheet.createRow(row);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        sheet.getRow(row).createCell(i).setCellValue(number.doubleValue());
      } else {
        sheet.getRow(row).createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private void format(int row, int column, String code) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(code));
    sheet.getRow(row).getCell(column).setCellStyle(style);
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  private FaqTable read() throws IOException {
    return read(written());
  }

  private static FaqTable read(byte[] content) {
    return FaqTableReader.usual().read("t.xls", content);
  }
}
