package io.github.faqwidget.document.workbook;

import io.github.faqwidget.markup.LinkText;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the content of an OpenDocument workbook. */
final class OpenDocumentReading extends DefaultHandler {

  private static final long MAX_PLACES = 5_000_000;
  private static final int MAX_COLUMNS = 16_384;
  private static final Set<String> UNSEEN = Set.of("annotation", "ruby-text", "tracked-changes", "shapes", "dde-links");

  private final SourceFile file;
  private final Set<String> hiddenStyles = new HashSet<>();
  private final Set<String> struckStyles = new HashSet<>();
  private final List<Document.Sheet> sheets = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private String styleName = "";
  private String sheetName = "";
  private String address = "";
  private String linked = "";
  private boolean sheetHidden;
  private SheetContent sheet = new SheetContent();
  private SheetRow row = new SheetRow(1, false);
  private int line;
  private int lines;
  private int column;
  private int columns;
  private int spannedColumns;
  private int spannedRows;
  private int paragraphs;
  private int linkStart;
  private int unseen;
  private int struckDepth;
  private int depth;
  private long places;
  private boolean inParagraph;
  private boolean error;
  private final BitSet struckSpans = new BitSet();

  OpenDocumentReading(SourceFile file) {
    this.file = file;
  }

  Document document() {
    return new Document(sheets, hidden);
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    depth++;
    if (unseen > 0 || UNSEEN.contains(name)) {
      unseen++;
      return;
    }
    switch (name) {
      case "style" -> styleName = of(attributes, "name");
      case "table-properties" -> addIf(hiddenStyles, of(attributes, "display").equals("false"));
      case "text-properties" -> addIf(struckStyles,
          !Set.of("", "none").contains(of(attributes, "text-line-through-style")));
      case "table" -> startSheet(attributes);
      case "table-column" -> column(attributes);
      case "table-row" -> startRow(attributes);
      case "table-cell", "covered-table-cell" -> startCell(attributes);
      case "p", "h" -> startParagraph();
      case "span" -> struckSpans.set(depth, struckStyles.contains(of(attributes, "style-name")));
      case "s" -> append(" ".repeat(Math.min(number(attributes, "c", 1), 100)));
      case "tab" -> append(" ");
      case "line-break" -> append("\n");
      case "a" -> {
        address = of(attributes, "href");
        linkStart = text.length();
      }
      default -> { }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (inParagraph && unseen == 0) {
      append(new String(chars, start, length));
    }
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    struckSpans.clear(depth--);
    if (unseen > 0) {
      unseen--;
      return;
    }
    switch (name) {
      case "table" -> endSheet();
      case "table-row" -> endRow();
      case "table-cell", "covered-table-cell" -> endCell();
      case "p", "h" -> inParagraph = false;
      case "a" -> endLink();
      default -> { }
    }
  }

  private void addIf(Set<String> styles, boolean condition) {
    if (condition) {
      styles.add(styleName);
    }
  }

  private static String of(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  private static int number(Attributes attributes, String name, int otherwise) {
    String value = of(attributes, name);
    return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  private void startSheet(Attributes attributes) {
    sheetName = of(attributes, "name");
    sheetHidden = hiddenStyles.contains(of(attributes, "style-name"));
    sheet = new SheetContent();
    line = 0;
    columns = 0;
  }

  private void column(Attributes attributes) {
    int repeated = Math.min(number(attributes, "number-columns-repeated", 1), MAX_COLUMNS);
    if (isHidden(attributes) && columns < MAX_COLUMNS) {
      sheet.hiddenColumns().set(columns, columns + repeated);
    }
    columns += repeated;
  }

  private static boolean isHidden(Attributes attributes) {
    return Set.of("collapse", "filter").contains(of(attributes, "visibility"));
  }

  private void startRow(Attributes attributes) {
    line++;
    lines = Math.max(1, number(attributes, "number-rows-repeated", 1));
    row = new SheetRow(line, isHidden(attributes));
    column = 0;
  }

  private void startCell(Attributes attributes) {
    text.setLength(0);
    struck.setLength(0);
    paragraphs = 0;
    address = "";
    struckDepth = struckStyles.contains(of(attributes, "style-name")) ? depth : 0;
    error = of(attributes, "value-type").equals("error") || of(attributes, "formula").startsWith("of:=#");
    columns = Math.max(1, number(attributes, "number-columns-repeated", 1));
    spannedRows = number(attributes, "number-rows-spanned", 1);
    spannedColumns = number(attributes, "number-columns-spanned", 1);
  }

  private void startParagraph() {
    inParagraph = row != null;
    if (paragraphs++ > 0) {
      append("\n");
    }
  }

  private void append(String words) {
    text.append(words);
    if (struckDepth > 0 || !struckSpans.isEmpty()) {
      struck.append(words);
    }
  }

  private void endLink() {
    int start = Math.min(linkStart, text.length());
    String words = text.substring(start);
    text.setLength(start);
    text.append(LinkText.of(words, address));
    linked = words;
  }

  private void endCell() {
    boolean isLink = !address.isEmpty() && text.toString().equals(LinkText.of(linked, address));
    String shown = isLink ? linked : text.toString();
    if (isLink) {
      row.links().put(column, address);
    }
    boolean wrong = error || shown.matches("(?:#N/A|#REF!|#VALUE!|#NAME\\?|#DIV/0!|#NUM!|Err:[0-9]{3})");
    for (int i = 0; i < columns && !shown.isBlank() && column + i < MAX_COLUMNS; i++) {
      put(column + i, shown, wrong);
    }
    column += columns;
    struckDepth = 0;
  }

  private void put(int at, String shown, boolean wrong) {
    places += at - row.cells().size() + 1;
    if (places > MAX_PLACES) {
      throw ExcelWorkbook.strange(file.name(), "number-columns-repeated");
    }
    if (wrong) {
      row.remark(at, ProblemCode.ERROR_CELL, shown);
    }
    if (!struck.toString().isBlank()) {
      row.remark(at, ProblemCode.STRUCK_TEXT, struck.toString().strip());
    }
    row.put(at, wrong ? "" : shown);
    if (spannedRows > 1) {
      sheet.merged().add(new CellRange(at, line, at + spannedColumns - 1, line + spannedRows - 1));
    }
  }

  /** Rows that repeat are rows of their own; blank ones only move the lines on. */
  private void endRow() {
    boolean blank = String.join("", row.cells()).isBlank() && row.remarks().isEmpty();
    int copies = blank ? 0 : Math.min(lines, CellRange.MAX_LINE);
    for (int i = 0; i < copies; i++) {
      sheet.rows().add(row.at(line + i));
      file.checkRows(sheet.rows().size());
      places += row.cells().size();
    }
    if (blank) {
      sheet.rows().add(row);
    }
    line += lines - 1;
  }

  private void endSheet() {
    if (sheetHidden) {
      hidden.add(sheetName);
    } else {
      sheets.add(new SheetAssembly(file, sheet).sheet(sheetName));
    }
  }
}
