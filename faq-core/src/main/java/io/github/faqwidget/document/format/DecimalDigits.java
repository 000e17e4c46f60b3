package io.github.faqwidget.document.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number, 0 or more, in decimal digits.
 *
 * @param whole the digits before the point, empty for 0
 * @param fraction the digits behind it, as many as were asked for
 */
record DecimalDigits(String whole, String fraction) {

  /** Spreadsheets keep fifteen digits of a number. */
  static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  private static final int MOST = 400;

  static DecimalDigits of(BigDecimal number, int places) {
    String digits = number.setScale(Math.min(places, MOST), RoundingMode.HALF_UP).toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    return new DecimalDigits(whole.equals("0") ? "" : whole, point < 0 ? "" : digits.substring(point + 1));
  }
}
