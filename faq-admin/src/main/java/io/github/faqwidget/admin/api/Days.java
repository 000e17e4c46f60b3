package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.events.Period;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a period from the parameters {@code from} and {@code to}; without them, the last 30 days. */
final class Days {

  private static final int USUAL = 30;
  private static final int LENGTH = "2026-11-25".length();

  private Days() {}

  static Period read(@Nullable String from, @Nullable String to) {
    LocalDate last = day("to", to, LocalDate.now(ZoneOffset.UTC));
    LocalDate first = day("from", from, last.minusDays(USUAL - 1));
    if (last.isBefore(first)) {
      throw new ProblemException(Problem.ofParameter("from", "from is not behind to"));
    }
    return new Period(first, last);
  }

  static Period usual() {
    return read(null, null);
  }

  private static LocalDate day(String name, @Nullable String text, LocalDate otherwise) {
    if (text == null || text.isEmpty()) {
      return otherwise;
    }
    try {
      // Years of more digits have a sign; from the first of them, no days can be counted back.
      return LocalDate.parse(text.length() > LENGTH ? "" : text);
    } catch (DateTimeParseException e) {
      throw new ProblemException(Problem.ofParameter(name, name + " is a day such as 2026-11-25"));
    }
  }
}
