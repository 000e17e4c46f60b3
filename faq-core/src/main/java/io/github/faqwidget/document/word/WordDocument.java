package io.github.faqwidget.document.word;

import io.github.faqwidget.document.archive.OfficeArchive;
import io.github.faqwidget.document.archive.Relationships;
import io.github.faqwidget.document.outline.Outline;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.FaqTableException;

/** A Word document of 2007 and later: its table, or headings with answers beneath. Not thread-safe. */
public final class WordDocument {

  private final OfficeArchive archive;

  /** A document that is an archive already open. */
  public WordDocument(OfficeArchive archive) {
    this.archive = archive;
  }

  /**
   * Reads the document.
   *
   * @throws FaqTableException if it is broken or beyond a bound
   */
  public Document read() {
    String main = Relationships.of(archive, "").target("officeDocument").orElse("word/document.xml");
    Relationships parts = Relationships.of(archive, main);
    ParagraphStyles styles = new ParagraphStyles();
    archive.read(parts.target("styles").orElse("word/styles.xml"), styles);
    Numbering numbering = new Numbering();
    archive.read(parts.target("numbering").orElse("word/numbering.xml"), numbering);
    BodyReading body = new BodyReading(styles, numbering, parts);
    archive.require(main, body);
    return new Outline(body.blocks()).document();
  }
}
