package io.github.faqwidget.document.format;

/**
 * A piece of a format.
 *
 * @param kind what it stands for
 * @param text the piece itself; a literal's text without its quotes
 */
record FormatToken(Kind kind, String text) {

  enum Kind {
    LITERAL, TEXT, GENERAL,
    /** {@code 0}, {@code #} or {@code ?}. */
    DIGIT,
    POINT, COMMA, PERCENT, EXPONENT, SLASH,
    ERA, ERA_YEAR, YEAR, BUDDHIST_YEAR, MONTH, DAY, WEEKDAY, HOUR, MINUTE, SECOND, SUBSECOND, HALF_DAY,
    ELAPSED_HOURS, ELAPSED_MINUTES, ELAPSED_SECONDS
  }

  boolean isDate() {
    return kind.compareTo(Kind.ERA) >= 0 && kind != Kind.SUBSECOND;
  }
}
