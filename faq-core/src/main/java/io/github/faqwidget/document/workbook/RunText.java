package io.github.faqwidget.document.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Puts a text together from its runs, without their readings (furigana). */
final class RunText {

  /** How Open XML writes a character that XML does not have: {@code _x000D_}. */
  private static final Pattern ESCAPED = Pattern.compile("_x(?<code>[0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final StringBuilder stretch = new StringBuilder();
  private boolean inText;
  private boolean inReading;
  private boolean runIsStruck;

  void start(String element, Attributes attributes) {
    switch (element) {
      case "r" -> runIsStruck = false;
      case "strike" -> runIsStruck = isOn(attributes);
      case "rPh" -> inReading = true;
      case "t" -> inText = !inReading;
      default -> { }
    }
  }

  /** An element that says yes unless it says no. */
  static boolean isOn(Attributes attributes) {
    String value = attributes.getValue("val");
    return value == null || SheetList.isTrue(value);
  }

  void characters(char[] chars, int start, int length) {
    if (inText) {
      stretch.append(chars, start, length);
    }
  }

  void end(String element) {
    if (element.equals("rPh")) {
      inReading = false;
    } else if (element.equals("t") && inText) {
      inText = false;
      String plain = unescaped(stretch.toString());
      stretch.setLength(0);
      text.append(plain);
      struck.append(runIsStruck ? plain : "");
    }
  }

  /** Gives the text and begins anew. */
  CellText take() {
    CellText taken = new CellText(text.toString(), struck.toString().strip());
    text.setLength(0);
    struck.setLength(0);
    runIsStruck = false;
    inReading = false;
    inText = false;
    return taken;
  }

  /** A line end that Windows wrote as two characters is one. */
  static String unescaped(String text) {
    String plain = text.contains("_x") ? ESCAPED.matcher(text).replaceAll(RunText::character) : text;
    return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String character(MatchResult escaped) {
    char c = (char) Integer.parseInt(escaped.group(1), 16);
    return c == '\0' ? "" : Matcher.quoteReplacement(String.valueOf(c));
  }
}
