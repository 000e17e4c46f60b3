package io.github.faqwidget.search;

/** The texts of an entry that are matched each by itself, so that a short one need not outweigh a long one. */
enum Part {
  QUESTION,
  PHRASE,
  ANSWER,
  NOTE;

  double weight(Weights weights) {
    return switch (this) {
      case QUESTION -> weights.question();
      case PHRASE -> weights.phrase();
      case ANSWER -> weights.answer();
      case NOTE -> weights.note();
    };
  }
}
