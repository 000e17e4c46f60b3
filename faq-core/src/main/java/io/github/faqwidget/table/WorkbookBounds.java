package io.github.faqwidget.table;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through a workbook before the library that reads it, which trusts it: a small file may unpack to a
 * huge one, name entities that multiply, and have a cell so far to the right that the empty ones before
 * fill the memory.
 */
final class WorkbookBounds {

  /** No office's table is this big. */
  private static final long MAX_UNPACKED = 200L * 1024 * 1024;
  /** Places of all rows up to their last cell. */
  private static final long MAX_PLACES = 5_000_000;
  private static final int MAX_DEPTH = 64;
  private static final int MAX_SHOWN = 40;
  private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels)");
  /** From A1 to XFD1048576. */
  private static final Pattern ADDRESS = Pattern.compile("(?<column>[A-Z]{1,3})[1-9][0-9]{0,6}");

  private final String file;
  private long unpacked;
  private long places;

  private WorkbookBounds(String file) {
    this.file = file;
  }

  /**
   * Checks a workbook.
   *
   * @throws FaqTableException if it is beyond a bound
   * @throws IOException if it cannot be unpacked
   * @throws SAXException if a part is no XML, or defines entities
   */
  static void check(String file, byte[] content) throws IOException, SAXException {
    new WorkbookBounds(file).check(content);
  }

  private void check(byte[] content) throws IOException, SAXException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        InputStream bytes = new Counted(zip);
        if (XML.matcher(part.getName()).matches()) {
          parser().parse(bytes, new Part());
        }
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private static SAXParser parser() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java reads XML", e);
    }
  }

  /** A part of the workbook, as it is read; a sheet or not, for any may be named as one. */
  private final class Part extends DefaultHandler {

    private int depth;
    private int column;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
      if (++depth > MAX_DEPTH) {
        throw strange("<" + name + ">");
      }
      if (name.equals("row")) {
        column = 0;
      } else if (name.equals("c")) {
        column = place(column, attributes.getValue("r"));
      }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
      depth--;
    }
  }

  /** Counts the places from a row's last cell to the next, which may not say where it is. */
  private int place(int last, @Nullable String address) {
    int column = address == null ? last + 1 : column(address);
    places += Math.max(column - last, 1);
    if (places > MAX_PLACES) {
      throw new FaqTableException(file, "表の右のはるか離れた列にセルがあります(%sなど)。余分な列を削除してください。".formatted(address),
          "There are cells far to the right of the table, such as %s. Delete the columns that are not needed."
              .formatted(address));
    }
    return column;
  }

  private int column(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      throw strange("r=\"" + address + "\"");
    }
    return parts.group("column").chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
  }

  private FaqTableException strange(String what) {
    return new FaqTableException(file,
        "Excelが書かないもの(%s)があります。Excelで開いて保存し直してください。".formatted(shortened(what)),
        "It has what Excel does not write (%s). Open it in Excel and save it again."
            .formatted(shortened(what)));
  }

  private static String shortened(String what) {
    return what.length() > MAX_SHOWN ? what.substring(0, MAX_SHOWN) + "…" : what;
  }

  /** Counts what is unpacked, and keeps the archive open behind a part of it. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      int unit = super.read();
      count(unit < 0 ? 0 : 1);
      return unit;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    @Override
    public void close() {}

    private void count(int bytes) {
      unpacked += bytes;
      if (unpacked > MAX_UNPACKED) {
        throw Limits.tooBig(file, MAX_UNPACKED);
      }
    }
  }
}
