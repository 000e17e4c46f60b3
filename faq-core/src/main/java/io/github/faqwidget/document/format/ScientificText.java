package io.github.faqwidget.document.format;

import io.github.faqwidget.document.format.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** A number with an exponent, {@code 0.00E+00}; more places before the point make it a multiple of their number. */
final class ScientificText {

  private final String text;

  ScientificText(List<FormatToken> tokens, BigDecimal number) {
    int split = IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).kind() == Kind.EXPONENT).findFirst().orElseThrow();
    NumberPattern mantissa = NumberPattern.of(tokens.subList(0, split));
    NumberPattern power = NumberPattern.of(tokens.subList(split + 1, tokens.size()));
    int width = Math.max(1, (int) mantissa.whole().stream().filter(token -> token.kind() == Kind.DIGIT).count());
    int exponent = number.signum() == 0 ? 0 : Math.floorDiv(number.precision() - number.scale() - 1, width) * width;
    if (scaled(number, exponent, mantissa.places()).compareTo(BigDecimal.TEN.pow(width)) >= 0) {
      exponent += width;
    }
    String sign = exponent < 0 ? "-" : tokens.get(split).text().endsWith("+") ? "+" : "";
    text = mantissa.fill(DecimalDigits.of(number.scaleByPowerOfTen(-exponent), mantissa.places()))
        + "E" + sign + power.fill(DecimalDigits.of(BigDecimal.valueOf(Math.abs(exponent)), 0));
  }

  private static BigDecimal scaled(BigDecimal number, int exponent, int places) {
    return number.scaleByPowerOfTen(-exponent).setScale(places, RoundingMode.HALF_UP);
  }

  @Override
  public String toString() {
    return text;
  }
}
