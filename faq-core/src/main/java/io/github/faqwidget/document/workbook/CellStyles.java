package io.github.faqwidget.document.workbook;

import io.github.faqwidget.document.format.CellFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The workbook's formats, and which of its cells' fonts are struck through. */
final class CellStyles extends DefaultHandler {

  /** How a cell looks. */
  record Style(CellFormat format, boolean struck) {

    static final Style USUAL = new Style(CellFormat.GENERAL, false);
  }

  private final Map<Integer, CellFormat> formats = new HashMap<>();
  private final List<Boolean> fonts = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  /** Fonts and formats stand in other places too, such as the conditional ones. */
  private String list = "";

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "numFmts", "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> list = name;
      case "numFmt" -> addFormat(attributes);
      case "font" -> addFont();
      case "strike" -> strike(attributes);
      case "xf" -> addStyle(attributes);
      default -> { }
    }
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    if (name.equals(list)) {
      list = "";
    }
  }

  private void addFormat(Attributes attributes) {
    String code = attributes.getValue("formatCode");
    if (list.equals("numFmts") && code != null) {
      number(attributes.getValue("numFmtId")).ifPresent(id -> formats.put(id, CellFormat.of(code)));
    }
  }

  private void addFont() {
    if (list.equals("fonts")) {
      fonts.add(false);
    }
  }

  private void strike(Attributes attributes) {
    if (list.equals("fonts") && !fonts.isEmpty()) {
      fonts.set(fonts.size() - 1, RunText.isOn(attributes));
    }
  }

  private void addStyle(Attributes attributes) {
    if (list.equals("cellXfs")) {
      CellFormat format = number(attributes.getValue("numFmtId"))
          .map(id -> formats.computeIfAbsent(id, CellFormat::builtIn)).orElse(CellFormat.GENERAL);
      boolean struck = number(attributes.getValue("fontId"))
          .filter(id -> id >= 0 && id < fonts.size()).map(fonts::get).orElse(false);
      styles.add(new Style(format, struck));
    }
  }

  private static Optional<Integer> number(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(Integer.valueOf(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The style of a number; a cell without one, or with one that there is not, looks as usual. */
  Style style(@Nullable String index) {
    return number(index == null ? "0" : index).filter(i -> i >= 0 && i < styles.size()).map(styles::get)
        .orElse(Style.USUAL);
  }
}
