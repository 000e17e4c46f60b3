package io.github.faqwidget.document.word;

import io.github.faqwidget.document.archive.Relationships;
import io.github.faqwidget.document.outline.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the body of a Word document: headings, paragraphs with the marks of their lists, tables. */
final class BodyReading extends DefaultHandler {

  /** What Word does not show, or shows in another place: readings, deleted text, older forms of pictures. */
  private static final Set<String> UNSEEN =
      Set.of("rt", "del", "moveFrom", "Fallback", "instrText", "txbxContent", "footnotePr", "sectPr");

  private final ParagraphStyles styles;
  private final Numbering numbering;
  private final Relationships parts;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<TableBuilder> tables = new ArrayDeque<>();
  private Paragraph paragraph = new Paragraph();
  private int count;
  private int unseen;

  BodyReading(ParagraphStyles styles, Numbering numbering, Relationships parts) {
    this.styles = styles;
    this.numbering = numbering;
    this.parts = parts;
  }

  /** The blocks; as Word has no lines, a block's line is its paragraph's or row's place in the document. */
  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    if (unseen > 0 || UNSEEN.contains(name)) {
      unseen++;
      return;
    }
    switch (name) {
      case "p" -> paragraph = new Paragraph();
      case "tbl" -> tables.push(new TableBuilder());
      case "tr" -> inTable(table -> table.startRow(++count));
      case "tc" -> inTable(TableBuilder::startCell);
      case "gridSpan" -> inTable(table -> table.span(WordXml.number(WordXml.value(attributes), 1)));
      case "vMerge" -> inTable(table -> table.merge(WordXml.value(attributes).equals("restart")));
      case "hyperlink" -> paragraph.startLink(
          parts.address(WordXml.attribute(attributes, "id")).orElse(""));
      default -> paragraph.start(name, attributes);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (unseen == 0) {
      paragraph.characters(chars, start, length);
    }
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    if (unseen > 0) {
      unseen--;
      return;
    }
    switch (name) {
      case "p" -> endParagraph();
      case "tbl" -> endTable();
      case "tr" -> inTable(TableBuilder::endRow);
      case "tc" -> inTable(TableBuilder::endCell);
      case "hyperlink" -> paragraph.endLink();
      default -> paragraph.end(name);
    }
  }

  private void inTable(Consumer<TableBuilder> action) {
    if (!tables.isEmpty()) {
      action.accept(tables.peek());
    }
  }

  private void endParagraph() {
    String style = paragraph.style();
    boolean own = !paragraph.list().isEmpty();
    String list = own ? paragraph.list() : styles.list(style);
    String text = paragraph.text().strip();
    String mark = text.isEmpty() || list.isEmpty() ? ""
        : numbering.next(list, own ? paragraph.listLevel() : styles.listLevel(style));
    int heading = paragraph.heading() > 0 ? paragraph.heading() : styles.heading(style);
    if (!tables.isEmpty()) {
      tables.peek().add(mark + text);
    } else if (!text.isEmpty()) {
      count++;
      blocks.add(heading > 0 ? new Block.Heading(count, heading, mark + text) : new Block.Text(count, mark + text));
    }
    paragraph = new Paragraph();
  }

  /** A table in a cell is text of that cell. */
  private void endTable() {
    if (!tables.isEmpty()) {
      TableBuilder table = tables.pop();
      if (tables.isEmpty()) {
        blocks.add(new Block.Table(table.rows()));
      } else {
        table.rows().forEach(row -> tables.peek().add(String.join(" | ", row.cells())));
      }
    }
  }
}
