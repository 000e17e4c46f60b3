package io.github.faqwidget.corpus;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes workbooks with Apache POI. */
final class PoiWriter {

  private final Workbook book;

  PoiWriter(Workbook book) {
    this.book = book;
  }

  byte[] write(Trait trait) throws IOException {
    trait.sheets().forEach(this::write);
    for (int i = 0; i < trait.sheets().size(); i++) {
      book.setSheetHidden(i, trait.sheets().get(i).hidden());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    book.close();
    return bytes.toByteArray();
  }

  private void write(Trait.Sheet sheet) {
    Sheet page = book.createSheet(sheet.name());
    for (int r = 0; r < sheet.rows().size(); r++) {
      page.createRow(r).setZeroHeight(sheet.hiddenRows().contains(r + 1));
      for (int c = 0; c < sheet.rows().get(r).size(); c++) {
        fill(page.getRow(r).createCell(c), sheet.rows().get(r).get(c));
      }
    }
    sheet.merges().forEach(range -> page.addMergedRegion(CellRangeAddress.valueOf(range)));
    sheet.hiddenColumns().forEach(column -> page.setColumnHidden(column - 1, true));
  }

  private void fill(Cell cell, JsonElement value) {
    if (value.isJsonObject()) {
      fill(cell, value.getAsJsonObject());
    } else if (value.getAsJsonPrimitive().isNumber()) {
      cell.setCellValue(value.getAsDouble());
    } else if (value.getAsJsonPrimitive().isBoolean()) {
      cell.setCellValue(value.getAsBoolean());
    } else if (!value.getAsString().isEmpty()) {
      cell.setCellValue(value.getAsString());
    }
  }

  private void fill(Cell cell, JsonObject value) {
    if (value.has("n")) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(value.get("f").getAsString()));
      cell.setCellStyle(style);
      cell.setCellValue(value.get("n").getAsDouble());
    } else if (value.has("e")) {
      cell.setCellErrorValue(FormulaError.forString(value.get("e").getAsString()).getCode());
    } else if (value.has("formula")) {
      cell.setCellFormula(value.get("formula").getAsString());
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    } else {
      cell.setCellValue(value.get("s").getAsString());
      strike(cell, value.has("strike"));
      link(cell, value);
    }
  }

  private void strike(Cell cell, boolean struck) {
    Font font = book.createFont();
    font.setStrikeout(struck);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    cell.setCellStyle(style);
  }

  private void link(Cell cell, JsonObject value) {
    if (value.has("link")) {
      Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress(value.get("link").getAsString());
      cell.setHyperlink(link);
    }
  }
}
