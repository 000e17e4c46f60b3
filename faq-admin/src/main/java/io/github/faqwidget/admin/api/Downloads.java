package io.github.faqwidget.admin.api;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A version as a file to take away. */
final class Downloads {

  private static final List<String> HEADER = List.of("項番", "問い合わせ", "回答", "備考");
  private static final int WIDE = 60;

  private Downloads() {}

  /** All files of the folder. */
  static byte[] zip(CatalogFiles files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
        zip.putNextEntry(new ZipEntry(files.id() + "/" + file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory failed", e);
    }
    return bytes.toByteArray();
  }

  /** The table with all corrections made, as Excel opens it. */
  static byte[] workbook(CatalogFiles files) {
    FaqCatalog catalog = FaqCatalogReader.read(files).catalog();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "faq-widget", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Q&A");
      row(sheet, 0, HEADER);
      sheet.width(1, WIDE);
      sheet.width(2, WIDE);
      int row = 1;
      for (FaqEntry entry : catalog.entries()) {
        row(sheet, row++, List.of(entry.id(), entry.question().text(), entry.answer().text(), entry.note().text()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      sheet.value(row, i, cells.get(i));
      if (row == 0) {
        sheet.style(row, i).bold().set();
      } else {
        sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
      }
    }
  }
}
