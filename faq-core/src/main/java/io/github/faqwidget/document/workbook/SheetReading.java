package io.github.faqwidget.document.workbook;

import io.github.faqwidget.document.archive.Relationships;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet's part: rows of cells as they show, and what is said of them behind. */
final class SheetReading extends DefaultHandler {

  /** Places of all rows up to their last cell. */
  private static final long MAX_PLACES = 5_000_000;
  private static final int MAX_COLUMNS = 16_384;
  private static final Pattern HYPERLINK = Pattern.compile("(?i)^\\s*+HYPERLINK\\(\\s*+\"(?<address>[^\"]{1,2000})\".*",
      Pattern.DOTALL);

  private final SourceFile file;
  private final SharedStrings strings;
  private final CellStyles styles;
  private final CellValues values;
  private final Relationships relationships;
  private final SheetContent sheet = new SheetContent();
  private final RunText run = new RunText();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private @Nullable StringBuilder collecting;
  private SheetRow row = new SheetRow(1, false);
  private int line;
  private int column;
  private int foreign;
  private long places;
  private boolean hasFormula;
  private CellValues.Kind kind = CellValues.Kind.NUMBER;
  private CellStyles.Style style = CellStyles.Style.USUAL;

  SheetReading(SourceFile file, SharedStrings strings, CellStyles styles, boolean from1904,
      Relationships relationships) {
    this.file = file;
    this.relationships = relationships;
    this.strings = strings;
    this.styles = styles;
    this.values = new CellValues(from1904);
  }

  SheetContent sheet() {
    return sheet;
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    if (foreign > 0 || name.equals("extLst")) {
      foreign++;
      return;
    }
    switch (name) {
      case "col" -> column(attributes);
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "v" -> collecting = value;
      case "f" -> {
        hasFormula = true;
        collecting = formula;
      }
      case "mergeCell" -> range(attributes, "ref").ifPresent(sheet.merged()::add);
      case "hyperlink" -> link(attributes);
      default -> run.start(name, attributes);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (collecting != null) {
      collecting.append(chars, start, length);
    } else {
      run.characters(chars, start, length);
    }
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    if (foreign > 0) {
      foreign--;
      return;
    }
    switch (name) {
      case "row" -> endRow();
      case "c" -> endCell();
      case "v", "f" -> collecting = null;
      default -> run.end(name);
    }
  }

  private void column(Attributes attributes) {
    if (SheetList.isTrue(attributes.getValue("hidden"))) {
      int first = number(attributes, "min", 1);
      int last = number(attributes, "max", first);
      sheet.hiddenColumns().set(Math.max(first, 1) - 1, Math.max(first, Math.min(last, MAX_COLUMNS)));
    }
  }

  private void startRow(Attributes attributes) {
    line = number(attributes, "r", line + 1);
    if (line < 1 || line > CellRange.MAX_LINE) {
      throw ExcelWorkbook.strange(file.name(), "<row r=\"" + attributes.getValue("r") + "\">");
    }
    column = -1;
    row = new SheetRow(line, SheetList.isTrue(attributes.getValue("hidden")));
  }

  private int number(Attributes attributes, String name, int otherwise) {
    String text = attributes.getValue(name);
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw ExcelWorkbook.strange(file.name(), name + "=\"" + text + "\"");
    }
  }

  private Optional<CellRange> range(Attributes attributes, String name) {
    String address = attributes.getValue(name);
    return address == null ? Optional.empty() : CellRange.of(address.strip());
  }

  private void link(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        String id = attributes.getValue(i);
        range(attributes, "ref").ifPresent(
            range -> relationships.address(id).ifPresent(address -> sheet.links().put(range, address)));
      }
    }
  }

  private void startCell(Attributes attributes) {
    String address = attributes.getValue("r");
    int next = address == null ? column + 1 : CellRange.column(address);
    if (next < 0 || next >= MAX_COLUMNS) {
      throw ExcelWorkbook.strange(file.name(), "r=\"" + address + "\"");
    }
    places += Math.max(next - column, 1);
    if (places > MAX_PLACES) {
      throw farAway(address);
    }
    column = next;
    kind = CellValues.Kind.of(attributes.getValue("t"));
    style = styles.style(attributes.getValue("s"));
    value.setLength(0);
    formula.setLength(0);
    hasFormula = false;
  }

  private FaqTableException farAway(@Nullable String address) {
    return new FaqTableException(file.name(),
        "表の右のはるか離れた列にセルがあります(%sなど)。余分な列を削除してください。".formatted(address),
        "There are cells far to the right of the table, such as %s. Delete the columns that are not needed."
            .formatted(address));
  }

  private void endCell() {
    CellText text = text(value.toString());
    if (kind == CellValues.Kind.ERROR) {
      row.remark(column, ProblemCode.ERROR_CELL, text.text());
      text = CellText.NONE;
    } else if (hasFormula && value.length() == 0 && kind != CellValues.Kind.TEXT) {
      row.remark(column, ProblemCode.FORMULA_WITHOUT_VALUE, "=" + formula);
    }
    String struck = style.struck() ? text.text().strip() : text.struck();
    if (!struck.isEmpty()) {
      row.remark(column, ProblemCode.STRUCK_TEXT, struck);
    }
    row.put(column, text.text());
    Matcher hyperlink = HYPERLINK.matcher(formula);
    if (hyperlink.matches()) {
      row.links().put(column, hyperlink.group("address"));
    }
  }

  private CellText text(String raw) {
    CellText inline = run.take();
    return switch (kind) {
      case SHARED -> raw.isEmpty() ? CellText.NONE : formatted(strings.text(raw)
          .orElseThrow(() -> ExcelWorkbook.strange(file.name(), "<c t=\"s\"><v>" + raw + "</v>")));
      case INLINE -> formatted(inline);
      case TEXT -> formatted(CellText.of(RunText.unescaped(raw)));
      default -> CellText.of(values.text(kind, raw, style.format()));
    };
  }

  private CellText formatted(CellText text) {
    return new CellText(style.format().text(text.text()), text.struck());
  }

  private void endRow() {
    if (!row.cells().isEmpty()) {
      sheet.rows().add(row);
      file.checkRows(sheet.rows().size());
    }
  }
}
