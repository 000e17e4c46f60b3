package io.github.faqwidget.document.outline;

import io.github.faqwidget.table.TableRow;
import java.util.List;

/** A piece of a document in the order of reading. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param line where it stands, 1 or more
   * @param level 1 for the widest
   * @param text what it says
   */
  record Heading(int line, int level, String text) implements Block {}

  /**
   * A paragraph, or an item of a list with its mark.
   *
   * @param line where it stands, 1 or more
   * @param text what it says
   */
  record Text(int line, String text) implements Block {}

  /**
   * A question with its answer, such as a term of a list and what describes it.
   *
   * @param line where it stands, 1 or more
   * @param question the one
   * @param answer the other
   */
  record Pair(int line, String question, String answer) implements Block {}

  /**
   * A table.
   *
   * @param rows its rows
   */
  record Table(List<TableRow> rows) implements Block {

    public Table {
      rows = List.copyOf(rows);
    }
  }
}
