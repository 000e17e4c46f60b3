package io.github.faqwidget.xls;

import io.github.faqwidget.document.format.CellFormat;
import io.github.faqwidget.document.workbook.SheetBuilder;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.SourceFile;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of such a workbook. */
final class XlsSheet {

  private static final int LAST_BUILT_IN = 58;

  private final HSSFSheet sheet;
  private final HSSFWorkbook book;
  private final SheetBuilder builder;
  private final boolean from1904;
  private final Map<Integer, CellFormat> formats = new HashMap<>();

  XlsSheet(SourceFile file, HSSFSheet sheet) {
    this.sheet = sheet;
    this.book = sheet.getWorkbook();
    this.builder = new SheetBuilder(file);
    this.from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
  }

  Document.Sheet read() {
    int columns = 0;
    for (Row row : sheet) {
      builder.startRow(row.getRowNum() + 1, row.getZeroHeight());
      for (Cell cell : row) {
        read((HSSFCell) cell);
        columns = Math.max(columns, cell.getColumnIndex() + 1);
      }
    }
    for (int column = 0; column < columns; column++) {
      if (sheet.isColumnHidden(column)) {
        builder.hideColumn(column);
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      builder.merge(range.getFirstColumn(), range.getFirstRow() + 1, range.getLastColumn(), range.getLastRow() + 1);
    }
    for (HSSFHyperlink link : sheet.getHyperlinkList()) {
      if (link.getAddress() != null) {
        builder.link(link.getFirstColumn(), link.getFirstRow() + 1, link.getLastColumn(), link.getLastRow() + 1,
            link.getAddress());
      }
    }
    return builder.build(sheet.getSheetName());
  }

  private void read(HSSFCell cell) {
    int column = cell.getColumnIndex();
    CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    switch (type) {
      case NUMERIC -> builder.cell(column, format(cell).text(cell.getNumericCellValue(), from1904));
      case STRING -> text(cell, column);
      case BOOLEAN -> builder.cell(column, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> builder.error(column, FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> builder.cell(column, "");
    }
  }

  /** Formats that a workbook need not spell out are as Japanese Excel has them. */
  private CellFormat format(HSSFCell cell) {
    int id = cell.getCellStyle().getDataFormat();
    return formats.computeIfAbsent(id, any -> id <= LAST_BUILT_IN ? CellFormat.builtIn(id)
        : CellFormat.of(cell.getCellStyle().getDataFormatString()));
  }

  private void text(HSSFCell cell, int column) {
    HSSFRichTextString rich = cell.getRichStringCellValue();
    builder.cell(column, format(cell).text(rich.getString()));
    String struck = struck(cell, rich);
    if (!struck.isBlank()) {
      builder.struck(column, struck);
    }
  }

  private String struck(HSSFCell cell, HSSFRichTextString rich) {
    boolean whole = cell.getCellStyle().getFont(book).getStrikeout();
    int runs = rich.numFormattingRuns();
    StringBuilder struck = new StringBuilder();
    int first = runs == 0 ? rich.length() : rich.getIndexOfFormattingRun(0);
    struck.append(whole ? rich.getString().substring(0, first) : "");
    for (int i = 0; i < runs; i++) {
      int end = i + 1 < runs ? rich.getIndexOfFormattingRun(i + 1) : rich.length();
      if (book.getFontAt(rich.getFontOfFormattingRun(i)).getStrikeout()) {
        struck.append(rich.getString(), rich.getIndexOfFormattingRun(i), end);
      }
    }
    return struck.toString();
  }
}
