package io.github.faqwidget.search.index;

/** Which part of an entry a text is. */
public enum Field {
  /** The question. */
  QUESTION,
  /** Another way to ask. */
  PHRASE,
  /** The answer. */
  ANSWER,
  /** The note. */
  NOTE
}
