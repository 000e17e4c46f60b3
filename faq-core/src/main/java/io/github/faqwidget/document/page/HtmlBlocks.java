package io.github.faqwidget.document.page;

import io.github.faqwidget.document.outline.Block;
import io.github.faqwidget.markup.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a page into blocks. */
final class HtmlBlocks {

  /** The line of a page's source that an element comes from, where it is not the page itself. */
  static final String LINE = "data-source-line";

  private static final Set<String> AROUND = Set.of("nav", "footer", "aside");
  private static final int DEEPEST_HEADING = 6;
  private static final String STRUCTURE =
      "h1,h2,h3,h4,h5,h6,table,dl,details,p,ul,ol,pre,blockquote,div,section,article,main";

  private final List<Block> blocks = new ArrayList<>();
  private final ClassedPairs classed;
  private final StringBuilder loose = new StringBuilder();
  private int line = 1;

  HtmlBlocks(Document page) {
    classed = new ClassedPairs(page);
    walk(page.body());
    flush();
  }

  List<Block> blocks() {
    return blocks;
  }

  static int line(Element element) {
    String told = element.attr(LINE);
    int line = told.isEmpty() ? element.sourceRange().start().lineNumber() : Integer.parseInt(told);
    return Math.max(line, 1);
  }

  private void walk(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        read(inner);
      } else if (child instanceof TextNode words) {
        loose.append(words.getWholeText());
      }
    }
  }

  private void read(Element element) {
    String name = element.normalName();
    if (HtmlText.isUnseen(element) || AROUND.contains(name)) {
      return;
    }
    if (classed.isPart(element)) {
      flush();
      classed.pair(element).ifPresent(blocks::add);
      return;
    }
    if (!element.isBlock() && !name.equals("details") && element.select(STRUCTURE).isEmpty()) {
      loose.append(name.equals("br") ? "\n" : HtmlText.of(element));
      return;
    }
    flush();
    line = line(element);
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', HtmlText.of(element));
      case "dl" -> terms(element);
      case "details" -> details(element);
      case "table" -> table(element);
      case "p", "ul", "ol", "pre", "blockquote" -> text(element);
      default -> part(element);
    }
    flush();
  }

  private void heading(int level, String text) {
    if (!text.isEmpty()) {
      blocks.add(new Block.Heading(line, level, text));
    }
  }

  private void text(Element element) {
    if (element.select("details,dl,table").isEmpty()) {
      String text = HtmlText.of(element);
      if (!text.isEmpty()) {
        blocks.add(new Block.Text(line, text));
      }
    } else {
      walk(element);
    }
  }

  private void part(Element element) {
    if (element.select(STRUCTURE).size() > 1) {
      walk(element);
    } else {
      text(element);
    }
  }

  private void flush() {
    String text = HtmlText.of(new TextNode(loose.toString()));
    loose.setLength(0);
    if (!text.isEmpty()) {
      blocks.add(new Block.Text(line, text));
    }
  }

  /** Terms and their descriptions, which may stand in groups. */
  private void terms(Element list) {
    List<String> terms = new ArrayList<>();
    List<String> descriptions = new ArrayList<>();
    int start = line;
    for (Element part : list.select("dt,dd")) {
      if (part.closest("dl") != list) {
        continue;
      }
      boolean term = part.normalName().equals("dt");
      if (term && !descriptions.isEmpty()) {
        pair(start, terms, descriptions);
      }
      start = term && terms.isEmpty() ? line(part) : start;
      (term ? terms : descriptions).add(HtmlText.of(part));
    }
    pair(start, terms, descriptions);
  }

  private void pair(int start, List<String> terms, List<String> descriptions) {
    if (!terms.isEmpty() && !descriptions.isEmpty()) {
      blocks.add(new Block.Pair(start, String.join("\n", terms), String.join("\n", descriptions)));
    }
    terms.clear();
    descriptions.clear();
  }

  /** One that holds others is a group of them, and its summary their heading. */
  private void details(Element details) {
    Element summary = details.selectFirst("> summary");
    String question = summary == null ? "" : HtmlText.of(summary);
    if (!details.select("details details, dl").isEmpty()) {
      heading(DEEPEST_HEADING, question);
      details.children().stream().filter(child -> child != summary).forEach(this::read);
      return;
    }
    if (summary != null) {
      summary.remove();
    }
    String answer = HtmlText.of(details);
    if (!question.isEmpty() && !answer.isEmpty()) {
      blocks.add(new Block.Pair(line, question, answer));
    }
  }

  /** One that holds headings, lists or further tables gives the page its form only. */
  private void table(Element table) {
    if (table.select("h1,h2,h3,h4,h5,h6,dl,details,table table").isEmpty()) {
      blocks.add(new Block.Table(new HtmlTable(table).rows()));
    } else {
      table.select("td,th").stream().filter(cell -> cell.closest("table") == table).forEach(this::walk);
    }
  }
}
