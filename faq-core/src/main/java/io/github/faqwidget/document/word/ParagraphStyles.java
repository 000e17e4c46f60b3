package io.github.faqwidget.document.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which of a document's styles are headings, and which number their paragraphs. */
final class ParagraphStyles extends DefaultHandler {

  private static final Pattern HEADING = Pattern.compile("heading (?<level>[1-9])");
  private static final int MAX_PARENTS = 20;

  /** A style while it is read. */
  private static final class Style {

    private String parent = "";
    private int heading;
    private String list = "";
    private int listLevel;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private Style style = new Style();

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    String value = WordXml.value(attributes);
    switch (name) {
      case "style" -> {
        style = new Style();
        styles.put(WordXml.attribute(attributes, "styleId"), style);
      }
      case "name" -> named(value.toLowerCase(Locale.ROOT));
      case "basedOn" -> style.parent = value;
      case "outlineLvl" -> style.heading = WordXml.number(value, 9) < 9 ? WordXml.number(value, 9) + 2 : style.heading;
      case "numId" -> style.list = value;
      case "ilvl" -> style.listLevel = WordXml.number(value, 0);
      default -> { }
    }
  }

  private void named(String name) {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      style.heading = Integer.parseInt(heading.group("level")) + 1;
    } else if (name.equals("title")) {
      style.heading = 1;
    }
  }

  /** The level of a style's headings, 1 for the document's title; 0 where it is none. */
  int heading(String id) {
    return inherited(id, each -> each.heading > 0).map(found -> found.heading).orElse(0);
  }

  /** The list that a style's paragraphs are items of; empty where they are none. */
  String list(String id) {
    return inherited(id, each -> !each.list.isEmpty()).map(found -> found.list).orElse("");
  }

  int listLevel(String id) {
    return inherited(id, each -> !each.list.isEmpty()).map(found -> found.listLevel).orElse(0);
  }

  private Optional<Style> inherited(String id, Predicate<Style> condition) {
    Style each = styles.get(id);
    for (int i = 0; each != null && i < MAX_PARENTS; i++) {
      if (condition.test(each)) {
        return Optional.of(each);
      }
      each = styles.get(each.parent);
    }
    return Optional.empty();
  }
}
