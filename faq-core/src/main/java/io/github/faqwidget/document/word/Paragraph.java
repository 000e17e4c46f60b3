package io.github.faqwidget.document.word;

import io.github.faqwidget.markup.LinkText;
import org.xml.sax.Attributes;

/** A paragraph while it is read. */
final class Paragraph {

  private static final int NO_HEADING = 9;

  private final StringBuilder text = new StringBuilder();
  private String style = "";
  private String list = "";
  private String address = "";
  private int listLevel;
  private int heading;
  private int linkStart;
  private boolean inText;
  private boolean inRunProperties;
  private boolean vanished;

  String text() {
    return text.toString();
  }

  String style() {
    return style;
  }

  /** The list that it is an item of; 0 takes it out of its style's. */
  String list() {
    return list;
  }

  int listLevel() {
    return listLevel;
  }

  /** The level of the heading that it says it is; 0 if it does not. */
  int heading() {
    return heading;
  }

  void start(String element, Attributes attributes) {
    switch (element) {
      case "pStyle" -> style = WordXml.value(attributes);
      case "numId" -> list = WordXml.value(attributes);
      case "ilvl" -> listLevel = WordXml.number(WordXml.value(attributes), 0);
      case "outlineLvl" -> {
        int level = WordXml.number(WordXml.value(attributes), NO_HEADING);
        heading = level < NO_HEADING ? level + 2 : 0;
      }
      case "r" -> vanished = false;
      case "rPr" -> inRunProperties = true;
      case "vanish" -> vanished = inRunProperties && WordXml.isOn(attributes);
      case "t" -> inText = !vanished;
      case "br", "cr" -> text.append('\n');
      case "tab" -> text.append(inRunProperties ? "" : " ");
      case "noBreakHyphen" -> text.append('-');
      default -> { }
    }
  }

  void characters(char[] chars, int start, int length) {
    if (inText) {
      text.append(chars, start, length);
    }
  }

  void end(String element) {
    if (element.equals("t")) {
      inText = false;
    } else if (element.equals("rPr")) {
      inRunProperties = false;
    }
  }

  void startLink(String to) {
    address = to;
    linkStart = text.length();
  }

  void endLink() {
    String words = text.substring(Math.min(linkStart, text.length()));
    text.setLength(Math.min(linkStart, text.length()));
    text.append(LinkText.of(words, address));
    address = "";
  }
}
