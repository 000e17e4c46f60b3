package io.github.faqwidget.xls;

import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.DocumentReader;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Reads workbooks of Excel 97 to 2003 ({@code .xls}). Thread-safe. */
public final class XlsReader implements DocumentReader {

  /** Unlike all others, such a file is held in memory as a whole. */
  private static final int MAX_BYTES = 10 * 1024 * 1024;

  @Override
  public boolean reads(SourceFile file) {
    return file.isOldWorkbook();
  }

  @Override
  public Document read(SourceFile file) {
    if (file.content().length > MAX_BYTES) {
      throw new FaqTableException(file.name(), "古い形式(.xls)のファイルとしては大きすぎます(上限は%,dバイト)。.xlsx で保存し直してください。"
          .formatted(MAX_BYTES),
          "It is bigger than %,d bytes, too big for the old format. Save it as .xlsx.".formatted(MAX_BYTES));
    }
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(file.content()))) {
      return document(file, book);
    } catch (FaqTableException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new FaqTableException(file.name(), "パスワードがかかっています。パスワードを外して保存し直してください。",
          "It has a password. Save it without one.", e);
    } catch (OldFileFormatException e) {
      throw new FaqTableException(file.name(), "Excel 95以前の形式は読めません。.xlsx で保存し直してください。",
          "It is of the format of Excel 95 or before. Save it as .xlsx.", e);
    } catch (IOException | RuntimeException e) {
      // The library meets a broken file with exceptions of many kinds, most of them unchecked.
      throw new FaqTableException(file.name(), "ファイルが壊れていて読めません。元のソフトで開いて保存し直してください。",
          "It is broken and cannot be read. Open it in the program it was made with and save it again.", e);
    }
  }

  private static Document document(SourceFile file, HSSFWorkbook book) {
    List<Document.Sheet> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
        hidden.add(book.getSheetName(i));
      } else {
        sheets.add(new XlsSheet(file, book.getSheetAt(i)).read());
      }
    }
    return new Document(sheets, hidden);
  }
}
