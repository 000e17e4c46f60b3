package io.github.faqwidget.admin.drafts;

import java.util.List;

/** One step of mending a catalog. */
public sealed interface Change {

  /** Another way people ask for an entry. */
  record Phrase(String entry, String text) implements Change {}

  /** Words that mean the same. */
  record Synonym(List<String> words) implements Change {

    public Synonym {
      words = List.copyOf(words);
    }
  }

  /** What the table does not answer. */
  record Elsewhere(String text) implements Change {}

  /**
   * A search and what answers it, so that every later change is measured by it.
   *
   * @param entries ids; none where the table has no answer
   */
  record Judged(String query, List<String> entries) implements Change {

    public Judged {
      entries = List.copyOf(entries);
    }
  }

  /** A new entry. */
  record Row(String entry, String question, String answer, String note) implements Change {}

  /** An entry that is not to be served any more. */
  record Remove(String entry) implements Change {}

  /** Another text of a cell, by the column's Japanese name: 問い合わせ, 回答 or 備考. */
  record Cell(String entry, String column, String text) implements Change {}

  /** An entry in another language. */
  record Translation(String entry, String language, String question, String answer, String note) implements Change {}

  /**
   * A new table.
   *
   * @param name its name in the catalog, such as {@code table.xlsx}
   * @param file the hash of its bytes
   */
  record Table(String name, String file) implements Change {}

  /**
   * Which side of a conflict is taken.
   *
   * @param column empty where the conflict is about the whole row
   * @param ours whether it is the side that was edited here, not the new table's
   */
  record Resolve(String entry, String column, boolean ours) implements Change {}
}
