package io.github.faqwidget.document.format;

import io.github.faqwidget.document.format.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A number, 0 or more, in a section that is no date. */
final class NumberText {

  private final FormatSection section;
  private final List<FormatToken> tokens;
  private final String text;

  NumberText(FormatSection section, double size, boolean negative) {
    this.section = section;
    this.tokens = section.tokens();
    String written = Double.isFinite(size) ? write(BigDecimal.valueOf(size).round(DecimalDigits.EXCEL)) : "#NUM!";
    this.text = negative ? "-" + written : written;
  }

  private String write(BigDecimal number) {
    if (section.has(Kind.GENERAL) || section.has(Kind.TEXT)) {
      return general(number);
    }
    if (section.has(Kind.EXPONENT)) {
      return new ScientificText(tokens, number).toString();
    }
    if (section.has(Kind.SLASH) && section.has(Kind.DIGIT)) {
      return new FractionText(tokens, number).toString();
    }
    NumberPattern pattern = NumberPattern.of(tokens);
    DecimalDigits digits = DecimalDigits.of(number.scaleByPowerOfTen(pattern.power()), pattern.places());
    return section.language().numerals().digitByDigit(pattern.fill(digits));
  }

  private String general(BigDecimal number) {
    String general = new GeneralText(number.doubleValue()).toString();
    String spoken = section.language().numerals().spoken(general);
    return tokens.stream()
        .map(token -> token.kind() == Kind.GENERAL || token.kind() == Kind.TEXT ? spoken : token.text())
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return text;
  }
}
