package io.github.faqwidget.document.format;

import java.util.function.DoublePredicate;

/** The conditions that a section may stand under, {@code [<=999]}. */
final class Conditions {

  private Conditions() {}

  static DoublePredicate of(String operator, double bound) {
    return switch (operator) {
      case "<" -> value -> value < bound;
      case "<=" -> value -> value <= bound;
      case ">" -> value -> value > bound;
      case ">=" -> value -> value >= bound;
      case "<>" -> value -> value != bound;
      default -> value -> value == bound;
    };
  }

  static boolean onlyNegative(String operator, double bound) {
    return operator.equals("<") && bound <= 0 || operator.equals("<=") && bound < 0;
  }
}
