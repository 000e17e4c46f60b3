package io.github.faqwidget.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.xml.sax.SAXException;

/** Cuts an Excel workbook into rows: those of the first sheet that has a header, their cells as text. */
final class Workbook {

  private final String file;
  private final byte[] content;
  private final Limits limits;

  Workbook(String file, byte[] content, Limits limits) {
    this.file = file;
    this.content = content;
    this.limits = limits;
  }

  static boolean isOne(byte[] content) {
    return content.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(content);
  }

  /** Tells whether a file is of the Excel of before 2007. */
  static boolean isOld(byte[] content) {
    return content.length >= 8 && ReadableWorkbook.isOLE2Header(content);
  }

  /** The rows of the first sheet that has a header; none where no sheet has one. */
  List<TableRow> rows() {
    try {
      WorkbookBounds.check(file, content);
      return read();
    } catch (FaqTableException e) {
      throw e;
    } catch (IOException | SAXException | RuntimeException e) {
      // The library meets a broken file with exceptions of many kinds, most of them unchecked.
      throw new FaqTableException(file, "Excelファイルが壊れているか、パスワードがかかっています。Excelで開いて保存し直してください。",
          "The workbook is broken or has a password. Open it in Excel and save it again.", e);
    }
  }

  private List<TableRow> read() throws IOException {
    InputStream bytes = new ByteArrayInputStream(content);
    try (ReadableWorkbook workbook = new ReadableWorkbook(bytes, new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<TableRow> rows = rows(sheet);
        if (rows.stream().anyMatch(row -> Header.of(row) != null)) {
          return rows;
        }
      }
      return List.of();
    }
  }

  private List<TableRow> rows(Sheet sheet) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    try (Stream<Row> read = sheet.openStream()) {
      read.limit(limits.rows() + 1L).forEach(row -> rows.add(new TableRow(row.getRowNum(), cells(row))));
    }
    limits.checkRows(file, rows.size());
    return rows;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
    }
    return cells;
  }

  /** A date is a number to Excel; its format tells, and how precise it is. */
  private static String text(Cell cell) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    if (cell.getType() == CellType.NUMBER && format.contains("y")) {
      String date = cell.asDate().toLocalDate().toString();
      return format.contains("d") ? date : date.substring(0, 7);
    }
    return cell.getText();
  }
}
