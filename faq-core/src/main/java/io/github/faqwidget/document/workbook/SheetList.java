package io.github.faqwidget.document.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The workbook's own part: its sheets in their order, and how it counts days. */
final class SheetList extends DefaultHandler {

  /**
   * A sheet.
   *
   * @param name what its tab says
   * @param relationship the id of the relationship to its part
   * @param hidden whether no tab is shown
   */
  record Entry(String name, String relationship, boolean hidden) {}

  private final List<Entry> entries = new ArrayList<>();
  private boolean from1904;

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    if (name.equals("sheet")) {
      String state = attributes.getValue("state");
      entries.add(new Entry(value(attributes, "name"), relationship(attributes),
          "hidden".equals(state) || "veryHidden".equals(state)));
    } else if (name.equals("workbookPr")) {
      from1904 = isTrue(attributes.getValue("date1904"));
    }
  }

  /** The attribute's namespace differs between the two forms of Open XML. */
  private static String relationship(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  /** How Open XML writes yes. */
  static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  List<Entry> entries() {
    return entries;
  }

  boolean from1904() {
    return from1904;
  }
}
