package io.github.faqwidget.search.index;

/** Which part of an entry a text is. */
public enum Field {
  /** The question. */
  QUESTION,
  /** Another way to ask, a phrase or a keyword. */
  PHRASE,
  /** All that the entry says: category, question, answer, note and the texts of its links. */
  ENTRY,
  /** Where the entry belongs. */
  CATEGORY;

  /** The field whose texts are as long as those of this one: phrases are written like questions. */
  Field alike() {
    return this == PHRASE ? QUESTION : this;
  }
}
