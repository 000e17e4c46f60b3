package io.github.faqwidget.search.index;

/** Which part of an entry a text is. */
public enum Field {
  /** The question. */
  QUESTION,
  /** Another way to ask, a phrase or a keyword. */
  PHRASE,
  /** The answer. */
  ANSWER,
  /** The note, and what else the row says. */
  NOTE;

  /** Whether it says what is asked, rather than what is answered. */
  public boolean asks() {
    return this == QUESTION || this == PHRASE;
  }

  /** The field whose texts are as long as those of this one: phrases are written like questions. */
  Field alike() {
    return this == PHRASE ? QUESTION : this;
  }
}
