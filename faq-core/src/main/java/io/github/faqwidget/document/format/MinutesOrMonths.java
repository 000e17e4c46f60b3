package io.github.faqwidget.document.format;

import io.github.faqwidget.document.format.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code m} is a minute behind an hour or before a second, and a month elsewhere. */
final class MinutesOrMonths {

  private static final Set<Kind> HOURS = Set.of(Kind.HOUR, Kind.ELAPSED_HOURS);
  private static final Set<Kind> SECONDS = Set.of(Kind.SECOND, Kind.ELAPSED_SECONDS);

  private MinutesOrMonths() {}

  static List<FormatToken> told(List<FormatToken> tokens) {
    List<FormatToken> told = new ArrayList<>(tokens);
    for (int i = 0; i < told.size(); i++) {
      FormatToken token = told.get(i);
      boolean isShort = token.text().length() <= 2;
      if (token.kind() == Kind.MONTH && isShort && (isBeside(told, i, -1, HOURS) || isBeside(told, i, 1, SECONDS))) {
        told.set(i, new FormatToken(Kind.MINUTE, token.text()));
      }
    }
    return told;
  }

  private static boolean isBeside(List<FormatToken> tokens, int index, int step, Set<Kind> kinds) {
    for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
      if (tokens.get(i).isDate()) {
        return kinds.contains(tokens.get(i).kind());
      }
    }
    return false;
  }
}
