package io.github.faqwidget.document.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number without a format: as many digits as a cell of the usual width shows. */
final class GeneralText {

  private static final int WIDTH = 11;
  private static final double TOO_LONG = 1e11;
  private static final double TOO_SMALL = 1e-4;

  private final String text;

  GeneralText(double value) {
    this.text = Double.isFinite(value) ? write(value) : "#NUM!";
  }

  private static String write(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).round(DecimalDigits.EXCEL);
    double size = Math.abs(value);
    int whole = Math.max(1, exact.precision() - exact.scale());
    boolean fits = exact.stripTrailingZeros().scale() <= WIDTH - 2;
    if (size >= TOO_LONG || size != 0 && size < TOO_SMALL && !fits) {
      return scientific(exact);
    }
    return plain(exact.setScale(Math.max(0, Math.min(WIDTH - 2, WIDTH - 1 - whole)), RoundingMode.HALF_UP));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String scientific(BigDecimal exact) {
    BigDecimal six = exact.round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros();
    int exponent = six.precision() - six.scale() - 1;
    return "%sE%s%02d".formatted(plain(six.movePointLeft(exponent)), exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  @Override
  public String toString() {
    return text;
  }
}
