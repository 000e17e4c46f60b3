package io.github.faqwidget.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a part of a page as a person reads it: lines, marks of lists, addresses of links. */
public final class HtmlText {

  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "svg", "button",
      "select", "input", "textarea", "rt", "rp", "iframe", "object", "audio", "video");
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Pattern LINE_ENDS = Pattern.compile("(?:\\G|(?<![ \\t]))[ \\t]*+\\n[ \\t]*+");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  /** The text of a node and all in it. */
  public static String of(Node node) {
    HtmlText html = new HtmlText();
    if (node instanceof Element element) {
      html.children(element, element.normalName().equals("pre"));
    } else {
      html.write(node, false);
    }
    String lines = LINE_ENDS.matcher(html.text).replaceAll("\n");
    return BLANK_LINES.matcher(lines).replaceAll("\n\n").strip();
  }

  /** The text of HTML that stands in a string. */
  public static String of(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html.strip() : of(Jsoup.parseBodyFragment(html).body());
  }

  /** Tells whether nobody reads what is in an element. */
  public static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  private void write(Node node, boolean verbatim) {
    if (node instanceof TextNode words) {
      String written = words.getWholeText();
      append(verbatim ? written : SPACE.matcher(written).replaceAll(" "));
    } else if (node instanceof Element element && !isUnseen(element)) {
      write(element, verbatim);
    }
  }

  /** A space at the start of a line is none. */
  private void append(String words) {
    boolean atStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n'
        || text.charAt(text.length() - 1) == ' ';
    text.append(atStart && words.startsWith(" ") ? words.substring(1) : words);
  }

  private void write(Element element, boolean verbatim) {
    switch (element.normalName()) {
      case "br" -> text.append('\n');
      case "img" -> text.append(element.attr("alt"));
      case "a" -> link(element);
      case "li" -> item(element);
      case "td", "th" -> cell(element);
      case "pre" -> {
        startLine();
        children(element, true);
        startLine();
      }
      default -> {
        boolean block = element.isBlock();
        if (block) {
          startLine();
        }
        children(element, verbatim);
        if (block) {
          startLine();
        }
      }
    }
  }

  private void children(Element element, boolean verbatim) {
    element.childNodes().forEach(child -> write(child, verbatim));
  }

  private void startLine() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void link(Element link) {
    int start = text.length();
    children(link, false);
    String words = text.substring(start);
    text.setLength(start);
    text.append(LinkText.of(words, link.attr("href").strip()));
  }

  private void item(Element item) {
    startLine();
    Element list = item.parent();
    if (list != null && list.normalName().equals("ol")) {
      text.append(number(list, item)).append(". ");
    } else if (list != null && list.childrenSize() > 1) {
      text.append('・');
    }
    int start = text.length();
    children(item, false);
    String words = text.substring(start);
    text.setLength(start);
    text.append(words.stripLeading());
    startLine();
  }

  private static int number(Element list, Element item) {
    int before = (int) list.children().stream().limit(item.elementSiblingIndex())
        .filter(other -> other.normalName().equals("li")).count();
    String start = list.attr("start");
    return before + (start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1);
  }

  private void cell(Element cell) {
    Element before = cell.previousElementSibling();
    if (before != null) {
      text.append(" | ");
    }
    int start = text.length();
    children(cell, false);
    String words = text.substring(start).strip().replace('\n', ' ');
    text.setLength(start);
    text.append(words);
  }
}
