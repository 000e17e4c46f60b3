package io.github.faqwidget.document.outline;

import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's blocks, and the rows that they are when they are read as a table: its tables if one has a header;
 * else its questions and answers under a header of our own.
 */
public final class Outline {

  private final List<Block> blocks;

  /** An outline of blocks in the order of reading. */
  public Outline(List<Block> blocks) {
    this.blocks = QuestionLines.joined(blocks);
  }

  /** How many questions it has that are in no table. */
  public int questions() {
    return Math.max(pairs(blocks).size(), HeadedAnswers.pairs(blocks).size());
  }

  /** The document as sheets, of which the first may be mere lines where nothing is a question. */
  public Document document() {
    if (blocks.stream().anyMatch(Outline::isTable)) {
      return new Document(new TablesOfText(blocks).sheets(), List.of());
    }
    List<Block> headed = HeadedAnswers.joined(blocks);
    List<Block> best = pairs(headed).size() > pairs(blocks).size() ? headed : blocks;
    return pairs(best).isEmpty() ? lines() : Document.of(new PairRows(best).rows());
  }

  private static List<Block.Pair> pairs(List<Block> blocks) {
    return blocks.stream().filter(Block.Pair.class::isInstance).map(Block.Pair.class::cast).toList();
  }

  /** Tells whether a block is a table with a header. */
  static boolean isTable(Block block) {
    return block instanceof Block.Table table && table.rows().stream().anyMatch(FaqTableReader::isHeader);
  }

  private Document lines() {
    List<TableRow> rows = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        rows.add(new TableRow(heading.line(), List.of(heading.text())));
      } else if (block instanceof Block.Text text) {
        rows.add(new TableRow(text.line(), List.of(text.text())));
      } else if (block instanceof Block.Table table) {
        rows.addAll(table.rows());
      }
    }
    return Document.of(rows);
  }
}
