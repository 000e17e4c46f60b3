package io.github.faqwidget.document.format;

import io.github.faqwidget.document.format.FormatToken.Kind;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of a format for some of the values.
 *
 * @param tokens its tokens in their order
 * @param condition which values it is for; null where its place tells
 * @param onlyNegative whether the condition leaves no sign to write
 * @param language the language and numerals it asks for
 */
record FormatSection(List<FormatToken> tokens, @Nullable DoublePredicate condition, boolean onlyNegative,
    FormatLanguage language) {

  static final FormatSection GENERAL = new FormatSection(
      List.of(new FormatToken(Kind.GENERAL, "")), null, false, FormatLanguage.USUAL);

  FormatSection {
    tokens = List.copyOf(tokens);
  }

  boolean has(Kind kind) {
    return tokens.stream().anyMatch(token -> token.kind() == kind);
  }

  boolean isDate() {
    return tokens.stream().anyMatch(FormatToken::isDate);
  }

  /** Tells whether it is for texts alone. */
  boolean isText() {
    return has(Kind.TEXT);
  }

  boolean hasCondition() {
    return condition != null;
  }

  boolean takes(double value) {
    return condition == null || condition.test(value);
  }

  /** Tells whether a negative number in this section has its sign written by the section itself. */
  boolean impliesSign(int index, int sections) {
    return condition == null ? index == 1 && sections > 1 : onlyNegative;
  }

  /** The digits behind the second that it shows; -1 where it shows no seconds. */
  int finest() {
    int digits = -1;
    for (FormatToken token : tokens) {
      if (token.kind() == Kind.SUBSECOND) {
        return token.text().length();
      }
      if (token.kind() == Kind.SECOND || token.kind() == Kind.ELAPSED_SECONDS) {
        digits = 0;
      }
    }
    return digits;
  }

  String textAround(String value) {
    return tokens.stream()
        .map(token -> token.kind() == Kind.TEXT ? value : token.kind() == Kind.LITERAL ? token.text() : "")
        .collect(Collectors.joining());
  }
}
