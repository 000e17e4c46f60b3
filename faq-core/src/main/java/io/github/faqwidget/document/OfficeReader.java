package io.github.faqwidget.document;

import io.github.faqwidget.document.archive.OfficeArchive;
import io.github.faqwidget.document.word.WordDocument;
import io.github.faqwidget.document.workbook.ExcelWorkbook;
import io.github.faqwidget.document.workbook.OpenDocumentWorkbook;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.DocumentReader;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads the office documents that are archives, each by what it says it is. Thread-safe. */
public final class OfficeReader implements DocumentReader {

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final int START = 64 * 1024;
  private static final Pattern WORKBOOK =
      Pattern.compile("spreadsheetml\\.(?:sheet|template)\\.main\\+xml|ms-excel\\.(?:sheet|template)\\.macroEnabled\\.main\\+xml");

  @Override
  public boolean reads(SourceFile file) {
    return OfficeArchive.isOne(file);
  }

  @Override
  public Document read(SourceFile file) {
    OfficeArchive archive = OfficeArchive.open(file);
    String types = start(archive, "[Content_Types].xml");
    if (WORKBOOK.matcher(types).find()) {
      return new ExcelWorkbook(file, archive).read();
    }
    if (types.contains("wordprocessingml.document.main+xml") || types.contains("ms-word.document.macroEnabled.main+xml")) {
      return new WordDocument(archive).read();
    }
    String kind = start(archive, "mimetype");
    if (kind.startsWith(OPEN_DOCUMENT + "spreadsheet")) {
      return new OpenDocumentWorkbook(file, archive).read();
    }
    throw refusal(file.name(), archive, types, kind);
  }

  private static String ending(String kind) {
    return kind.contains(".text") ? ".odt" : kind.contains(".presentation") ? ".odp" : "OpenDocument";
  }

  private static String start(OfficeArchive archive, String part) {
    return archive.start(part, START).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }

  private static FaqTableException refusal(String file, OfficeArchive archive, String types, String kind) {
    if (types.contains("ms-excel.sheet.binary")) {
      return new FaqTableException(file, "バイナリ形式のExcelファイル(.xlsb)は読めません。.xlsx で保存し直してください。",
          "A binary workbook (.xlsb) cannot be read. Save it as .xlsx.");
    }
    if (types.contains("presentationml")) {
      return new FaqTableException(file, "PowerPointのファイルは読めません。質問と回答をExcelかWordの表にしてください。",
          "A presentation cannot be read. Put the questions and answers into a table of Excel or Word.");
    }
    if (kind.startsWith(OPEN_DOCUMENT)) {
      return new FaqTableException(file, "この種類のOpenDocument(%s)は読めません。.docx か .ods で保存し直してください。".formatted(ending(kind)),
          "OpenDocument of this kind (%s) cannot be read. Save it as .docx or .ods.".formatted(ending(kind)));
    }
    if (archive.has("Index/Document.iwa") || archive.has("Index.zip")) {
      return new FaqTableException(file, "AppleのNumbersやPagesのファイルは読めません。「書き出す」でExcel(.xlsx)かWord(.docx)にしてください。",
          "A document of Apple's Numbers or Pages cannot be read. Export it as .xlsx or .docx.");
    }
    return new FaqTableException(file, "ExcelやWordの文書ではありません(ほかの種類の圧縮ファイルです)。表のファイルそのものを置いてください。",
        "It is no workbook or Word document but an archive of another kind. Put in the table's file itself.");
  }
}
