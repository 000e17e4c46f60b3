package io.github.faqwidget.document.format;

import io.github.faqwidget.document.format.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a section's digits.
 *
 * @param whole the tokens before the point
 * @param fraction the tokens from the point on
 * @param grouped whether thousands are set apart
 * @param power by which power of ten the number is written: 2 for a per cent, -3 for thousands
 */
record NumberPattern(List<FormatToken> whole, List<FormatToken> fraction, boolean grouped, int power) {

  private static final int GROUP = 3;

  static NumberPattern of(List<FormatToken> tokens) {
    List<FormatToken> whole = new ArrayList<>();
    List<FormatToken> fraction = new ArrayList<>();
    boolean grouped = false;
    int power = 0;
    for (int i = 0; i < tokens.size(); i++) {
      FormatToken token = tokens.get(i);
      boolean behindPoint = !fraction.isEmpty();
      if (token.kind() == Kind.COMMA && hasDigit(tokens.subList(0, i))) {
        boolean between = !behindPoint && hasDigit(beforePoint(tokens.subList(i, tokens.size())));
        grouped |= between;
        power -= between ? 0 : GROUP;
      } else {
        power += token.kind() == Kind.PERCENT ? 2 : 0;
        (behindPoint || token.kind() == Kind.POINT ? fraction : whole).add(token);
      }
    }
    return new NumberPattern(whole, fraction, grouped, power);
  }

  private static List<FormatToken> beforePoint(List<FormatToken> tokens) {
    return tokens.stream().takeWhile(token -> token.kind() != Kind.POINT).toList();
  }

  private static boolean hasDigit(List<FormatToken> tokens) {
    return tokens.stream().anyMatch(token -> token.kind() == Kind.DIGIT);
  }

  int places() {
    return (int) fraction.stream().filter(token -> token.kind() == Kind.DIGIT).count();
  }

  String fill(DecimalDigits digits) {
    return fillWhole(digits.whole()) + fillFraction(digits.fraction());
  }

  /** From the right; digits without a place of their own stand before the first one. */
  private String fillWhole(String digits) {
    StringBuilder reversed = new StringBuilder();
    int places = (int) whole.stream().filter(token -> token.kind() == Kind.DIGIT).count();
    int written = 0;
    for (int i = whole.size() - 1; i >= 0; i--) {
      FormatToken token = whole.get(i);
      if (token.kind() != Kind.DIGIT) {
        reversed.append(new StringBuilder(token.text()).reverse());
        continue;
      }
      places--;
      do {
        written = put(reversed, digits, written, token.text());
      } while (places == 0 && written < digits.length());
    }
    return reversed.reverse().toString();
  }

  private int put(StringBuilder reversed, String digits, int written, String place) {
    boolean there = written < digits.length();
    if (!there && !place.equals("0")) {
      return written + 1;
    }
    if (grouped && written > 0 && written % GROUP == 0) {
      reversed.append(',');
    }
    reversed.append(there ? digits.charAt(digits.length() - 1 - written) : '0');
    return written + 1;
  }

  private String fillFraction(String digits) {
    int needed = needed(digits);
    StringBuilder text = new StringBuilder();
    int written = 0;
    for (FormatToken token : fraction) {
      if (token.kind() == Kind.DIGIT) {
        text.append(written < needed ? digits.substring(written, written + 1) : "");
        written++;
      } else {
        text.append(token.text());
      }
    }
    return text.toString();
  }

  /** Zeros at the end are written at a {@code 0} and at the places before it. */
  private int needed(String digits) {
    int place = 0;
    int needed = 0;
    for (FormatToken token : fraction) {
      if (token.kind() == Kind.DIGIT) {
        place++;
        needed = token.text().equals("0") || digits.charAt(place - 1) != '0' ? place : needed;
      }
    }
    return needed;
  }
}
