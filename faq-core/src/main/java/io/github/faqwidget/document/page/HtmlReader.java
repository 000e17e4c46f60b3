package io.github.faqwidget.document.page;

import io.github.faqwidget.document.outline.Outline;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.DocumentReader;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Reads HTML pages: a table with a header, lists of terms, {@code details}, headings with answers beneath, and what
 * the page tells search engines (FAQPage). Thread-safe.
 */
public final class HtmlReader implements DocumentReader {

  private static final int START = 4096;
  /** What encodings of seven bits, such as ISO-2022-JP, switch with. */
  private static final char ESCAPE = '\u001B';
  private static final Pattern PAGE = Pattern.compile("(?is)^[\\s\\x00]*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)*+"
      + "<(?:!doctype\\s+html|html|head|body|meta|title|main|article|section|div|table|dl|h[1-6]|p|ul|ol)\\b.*");

  @Override
  public boolean reads(SourceFile file) {
    return file.isText() && PAGE.matcher(start(file)).matches();
  }

  /** The first characters, whatever the encoding; one byte for each is enough to see a tag. */
  private static String start(SourceFile file) {
    byte[] content = file.content();
    String start = new String(content, 0, Math.min(START, content.length), StandardCharsets.ISO_8859_1);
    return start.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)+", "").replace("\0", "");
  }

  /** Bytes that are UTF-8 are no other encoding, whatever the page says of itself. */
  @Override
  public Document read(SourceFile file) {
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      String utf8 = new String(file.content(), StandardCharsets.UTF_8);
      boolean plain = utf8.indexOf('\uFFFD') < 0 && utf8.indexOf(ESCAPE) < 0 && utf8.indexOf('\0') < 0;
      return document(plain ? Jsoup.parse(utf8, "", parser)
          : Jsoup.parse(new ByteArrayInputStream(file.content()), null, "", parser));
    } catch (IOException e) {
      throw new FaqTableException(file.name(), "HTMLの文字コードが分かりません。UTF-8で保存し直してください。",
          "The page's encoding is unknown. Save it as UTF-8.", e);
    }
  }

  /** The page's own words, or what it tells search engines if that holds more questions. */
  static Document document(org.jsoup.nodes.Document page) {
    Outline structured = new Outline(new StructuredData(page).blocks());
    Outline shown = new Outline(new HtmlBlocks(page).blocks());
    Document document = shown.document();
    boolean table = document.sheets().stream().flatMap(sheet -> sheet.rows().stream())
        .anyMatch(FaqTableReader::isHeader);
    boolean more = structured.questions() > 0 && (structured.questions() >= shown.questions() || !table);
    return more ? structured.document() : document;
  }
}
