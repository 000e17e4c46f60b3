package io.github.faqwidget.document.format;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * A year of a Japanese era.
 *
 * @param era the era
 * @param year its year, 1 or more
 */
record Era(JapaneseEra era, int year) {

  static Era of(LocalDate day) {
    JapaneseDate date = JapaneseDate.from(day);
    return new Era(date.getEra(), date.get(ChronoField.YEAR_OF_ERA));
  }

  /** {@code R}, {@code 令} or {@code 令和}; nothing for no letters. */
  String name(int letters) {
    String full = era.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    return switch (letters) {
      case 0 -> "";
      case 1 -> era.getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
      case 2 -> full.substring(0, 1);
      default -> full;
    };
  }
}
