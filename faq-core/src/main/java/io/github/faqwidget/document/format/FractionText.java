package io.github.faqwidget.document.format;

import io.github.faqwidget.document.format.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number as a fraction: {@code # ?/?}, {@code ??/100}. */
final class FractionText {

  private static final int MAX_DIGITS = 4;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

  private final String text;

  FractionText(List<FormatToken> tokens, BigDecimal number) {
    List<FormatToken> before = new ArrayList<>(tokens.stream().takeWhile(t -> t.kind() != Kind.SLASH).toList());
    List<FormatToken> behind = tokens.subList(before.size() + 1, tokens.size());
    int numerator = start(before);
    boolean mixed = before.subList(0, numerator).stream().anyMatch(token -> token.kind() == Kind.DIGIT);
    BigDecimal whole = mixed ? number.setScale(0, RoundingMode.DOWN) : BigDecimal.ZERO;
    double rest = number.subtract(whole).doubleValue();
    int denominator = denominator(behind, rest);
    long parts = Math.round(rest * denominator);
    if (mixed && parts == denominator) {
      whole = whole.add(BigDecimal.ONE);
      parts = 0;
    }
    text = write(before.subList(0, numerator), behind, whole, parts, denominator);
  }

  /** Where the numerator's places begin. */
  private static int start(List<FormatToken> before) {
    int start = before.size();
    while (start > 0 && before.get(start - 1).kind() == Kind.DIGIT) {
      start--;
    }
    return start;
  }

  private static int denominator(List<FormatToken> behind, double rest) {
    String fixed = behind.stream().takeWhile(FractionText::isPlace).map(FormatToken::text)
        .collect(Collectors.joining());
    if (DIGITS.matcher(fixed).matches() && Integer.parseInt(fixed) > 0) {
      return Integer.parseInt(fixed);
    }
    int most = (int) Math.pow(10, Math.max(1, Math.min(MAX_DIGITS, fixed.length()))) - 1;
    int best = 1;
    for (int candidate = 2; candidate <= most; candidate++) {
      best = distance(rest, candidate) < distance(rest, best) - 1e-12 ? candidate : best;
    }
    return best;
  }

  private static double distance(double rest, int denominator) {
    return Math.abs(rest - (double) Math.round(rest * denominator) / denominator);
  }

  private static boolean isPlace(FormatToken token) {
    return token.kind() == Kind.DIGIT || DIGITS.matcher(token.text()).matches();
  }

  private static String write(List<FormatToken> before, List<FormatToken> behind, BigDecimal whole, long parts,
      int denominator) {
    String integer = NumberPattern.of(before).fill(DecimalDigits.of(whole, 0));
    String rest = behind.stream().dropWhile(FractionText::isPlace).map(FormatToken::text)
        .collect(Collectors.joining());
    if (parts == 0 && !integer.isEmpty()) {
      String alone = integer.isBlank() ? "0" : integer.strip();
      return alone + rest;
    }
    return (integer.strip().isEmpty() ? "" : integer) + parts + "/" + denominator + rest;
  }

  @Override
  public String toString() {
    return text;
  }
}
