package io.github.faqwidget.document.workbook;

import io.github.faqwidget.document.archive.OfficeArchive;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.SourceFile;
import java.nio.charset.StandardCharsets;

/** A workbook of LibreOffice ({@code .ods}), which holds what its cells show. Not thread-safe. */
public final class OpenDocumentWorkbook {

  private static final int START = 64 * 1024;

  private final SourceFile file;
  private final OfficeArchive archive;

  /** A workbook that is an archive already open. */
  public OpenDocumentWorkbook(SourceFile file, OfficeArchive archive) {
    this.file = file;
    this.archive = archive;
  }

  /**
   * Reads the sheets that a person sees.
   *
   * @throws FaqTableException if the workbook is broken, locked or beyond a bound
   */
  public Document read() {
    boolean locked = archive.start("META-INF/manifest.xml", START)
        .filter(manifest -> new String(manifest, StandardCharsets.UTF_8).contains("encryption-data"))
        .isPresent();
    if (locked) {
      throw new FaqTableException(file.name(), "パスワードがかかっています。パスワードを外して保存し直してください。",
          "It has a password. Save it without one.");
    }
    OpenDocumentReading reading = new OpenDocumentReading(file);
    archive.require("content.xml", reading);
    return reading.document();
  }
}
