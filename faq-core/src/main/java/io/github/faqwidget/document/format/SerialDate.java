package io.github.faqwidget.document.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date and time that a spreadsheet keeps as a number of days.
 *
 * @param day the day
 * @param time the time of that day
 * @param elapsed the time since day 0
 */
record SerialDate(LocalDate day, LocalTime time, Duration elapsed) {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  /** To spreadsheets the year 1900 was a leap year; its 29 February is their day 60. */
  private static final int NO_SUCH_DAY = 60;
  private static final double END = 2_958_466;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final int NANOS = 9;

  /**
   * The date of a number; empty where a spreadsheet shows none.
   *
   * @param digits digits of a second that are shown; less than 0 where no seconds are
   */
  static Optional<SerialDate> of(double serial, boolean from1904, int digits) {
    if (!(serial >= 0 && serial < END)) {
      return Optional.empty();
    }
    Duration elapsed = elapsed(serial, digits);
    LocalDate zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
    long shift = !from1904 && serial < NO_SUCH_DAY ? 1 : 0;
    LocalDateTime moment = zero.plusDays(shift).atStartOfDay().plus(elapsed);
    return Optional.of(new SerialDate(moment.toLocalDate(), moment.toLocalTime(), elapsed));
  }

  /** The days that a date and time are kept as. */
  static double serial(LocalDateTime moment, boolean from1904) {
    LocalDate zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
    double days = Duration.between(zero.atStartOfDay(), moment).toNanos() / 86_400e9;
    return !from1904 && days <= NO_SUCH_DAY ? days - 1 : days;
  }

  /** Fractions of a day are not exact; half of the last digit shown makes up for it. */
  private static Duration elapsed(double serial, int digits) {
    BigDecimal seconds = BigDecimal.valueOf(serial).multiply(SECONDS)
        .setScale(Math.min(Math.max(digits, 0), NANOS), RoundingMode.HALF_UP);
    long whole = seconds.setScale(0, RoundingMode.DOWN).longValue();
    return Duration.ofSeconds(whole, seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(NANOS).longValue());
  }
}
