package io.github.faqwidget.admin.events;

import java.time.LocalDate;

/**
 * Days, the first and the last among them.
 *
 * @param from the first, in UTC
 * @param to the last, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period does not end before it starts: " + from + " to " + to);
    }
  }

  int first() {
    return (int) from.toEpochDay();
  }

  int last() {
    return (int) to.toEpochDay();
  }
}
