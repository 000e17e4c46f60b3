package io.github.faqwidget.search;

/** The texts of an entry that are matched each by itself, so that a short one need not outweigh a long one. */
enum Part {
  QUESTION,
  PHRASE,
  ANSWER,
  NOTE,
  /** All texts of the entry together, for a query whose words are spread over several. */
  WHOLE;

  private static final Part[] PARTS = values();

  static Part at(long ordinal) {
    return PARTS[(int) ordinal];
  }

  double weight(Weights weights) {
    return switch (this) {
      case QUESTION -> weights.question();
      case PHRASE -> weights.phrase();
      case ANSWER -> weights.answer();
      case NOTE -> weights.note();
      case WHOLE -> weights.whole();
    };
  }
}
