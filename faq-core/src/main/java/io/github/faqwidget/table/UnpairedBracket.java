package io.github.faqwidget.table;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bracket of a cell without its partner: 「」『』【】 and parentheses of either width. Square and angle brackets
 * are left alone, as they stand for much else; so is the parenthesis behind a list's number.
 */
record UnpairedBracket(int offset, String character) {

  private static final String OPENING = "「『【(";
  private static final String CLOSING = "」』】)";
  private static final Pattern LIST_NUMBER = Pattern.compile("(?<=^|[\\s。])(?:[0-9０-９]{1,2}|[a-zA-Z])[)）]");
  private static final int AROUND = 10;

  /** The first one of a text. */
  static Optional<UnpairedBracket> in(String text) {
    BitSet listNumbers = new BitSet();
    LIST_NUMBER.matcher(text).results().forEach(number -> listNumbers.set(number.end() - 1));
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(narrow(text, i)) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(narrow(text, i)) >= 0) {
        if (!open.isEmpty() && isPair(text, open.peek(), i)) {
          open.pop();
        } else if (!listNumbers.get(i)) {
          return at(open.isEmpty() ? i : open.peek(), text);
        }
      }
    }
    return open.isEmpty() ? Optional.empty() : at(open.getLast(), text);
  }

  /** The words that it stands in. */
  String around(String text) {
    int before = Math.min(AROUND, text.codePointCount(0, offset));
    int behind = Math.min(AROUND, text.codePointCount(offset, text.length()));
    return text.substring(text.offsetByCodePoints(offset, -before), text.offsetByCodePoints(offset, behind));
  }

  private static Optional<UnpairedBracket> at(int offset, String text) {
    return Optional.of(new UnpairedBracket(offset, text.substring(offset, offset + 1)));
  }

  private static boolean isPair(String text, int opening, int closing) {
    return OPENING.indexOf(narrow(text, opening)) == CLOSING.indexOf(narrow(text, closing));
  }

  private static char narrow(String text, int index) {
    char c = text.charAt(index);
    return c == '（' ? '(' : c == '）' ? ')' : c;
  }
}
