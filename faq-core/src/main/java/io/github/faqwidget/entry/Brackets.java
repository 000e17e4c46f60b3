package io.github.faqwidget.entry;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pairs of brackets in a text. A pair lies within one line, and each kind of bracket is matched apart, so
 * a bracket that the office forgot spoils neither the next line nor the other kinds.
 */
final class Brackets {

  private static final String OPENING = "「『【([<";
  private static final String CLOSING = "」』】)]>";
  private static final int NONE = -1;

  private final int[] partners;
  private final int[] reaches;

  Brackets(String text) {
    partners = new int[text.length()];
    reaches = new int[text.length()];
    Arrays.fill(partners, NONE);
    match(text);
    measureReaches();
  }

  /** Tells whether the bracket at an offset has a partner in its line. */
  boolean isPaired(int offset) {
    return partners[offset] != NONE;
  }

  /** The offset of the partner of a bracket that is paired. */
  int partner(int offset) {
    return partners[offset];
  }

  /** Tells whether an offset is between the brackets of any pair. */
  boolean enclose(int offset) {
    return offset > 0 && reaches[offset - 1] > offset;
  }

  private void match(String text) {
    List<Deque<Integer>> open = Stream.generate(() -> (Deque<Integer>) new ArrayDeque<Integer>())
        .limit(OPENING.length())
        .toList();
    for (int i = 0; i < text.length(); i++) {
      char c = narrow(text.charAt(i));
      int opening = OPENING.indexOf(c);
      int closing = CLOSING.indexOf(c);
      if (opening >= 0) {
        open.get(opening).push(i);
      } else if (closing >= 0 && !open.get(closing).isEmpty()) {
        pair(open.get(closing).pop(), i);
      } else if (c == '\n' || c == '\r') {
        open.forEach(Deque::clear);
      }
    }
  }

  /** Offices mix the widths: {@code (補足）} is a pair. */
  private static char narrow(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  private void pair(int opening, int closing) {
    partners[opening] = closing;
    partners[closing] = opening;
  }

  private void measureReaches() {
    int reach = NONE;
    for (int i = 0; i < partners.length; i++) {
      reach = Math.max(reach, partners[i]);
      reaches[i] = reach;
    }
  }
}
