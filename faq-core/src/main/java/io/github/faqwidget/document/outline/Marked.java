package io.github.faqwidget.document.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without the mark before it that says that it is a question or an answer: {@code Q.}, {@code Q1:},
 * {@code 【問】}, {@code A)}.
 *
 * @param text the text behind the mark; all of it where it has none
 * @param number the mark with its number, {@code Q1}; empty where it has no number
 * @param isMarked whether it has a mark
 */
record Marked(String text, String number, boolean isMarked) {

  private static final String NUMBER = "\\s{0,3}(?<number>[0-9０-９]{1,4}(?:[-－.．][0-9０-９]{1,3})?)?\\s{0,3}";
  private static final String CLOSE = "(?:[】\\])）][.．:：]?|[.．:：、，)）])\\s{0,9}";
  private static final String OPEN = "^\\s{0,9}[【\\[(（]?\\s{0,3}";
  private static final Pattern QUESTION = Pattern.compile(OPEN + "(?<mark>[QＱ]|問|質問)" + NUMBER + CLOSE);
  private static final Pattern ANSWER = Pattern.compile(OPEN + "(?<mark>[AＡ]|答|答え|回答)" + NUMBER + CLOSE);
  /** Without a point behind it, as pages that draw the letter as a badge have it. */
  private static final String BARE = "(?:" + NUMBER + "\\s{1,9}|(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}「『0-9]))";
  private static final Pattern BARE_QUESTION = Pattern.compile("^\\s{0,9}(?<mark>[QＱ])" + BARE);
  private static final Pattern BARE_ANSWER = Pattern.compile("^\\s{0,9}(?<mark>[AＡ])" + BARE);

  static Marked question(String text) {
    Marked marked = without(QUESTION, text);
    return marked.isMarked() ? marked : without(BARE_QUESTION, text);
  }

  /** @param besideMark whether the question has a mark, so that a bare letter is one too */
  static Marked answer(String text, boolean besideMark) {
    Marked marked = without(ANSWER, text);
    return marked.isMarked() || !besideMark ? marked : without(BARE_ANSWER, text);
  }

  /** Tells whether a line starts with a question's mark. */
  static boolean startsQuestion(String line) {
    return QUESTION.matcher(line).lookingAt() || BARE_QUESTION.matcher(line).lookingAt();
  }

  /** Tells whether a line starts with an answer's mark. */
  static boolean startsAnswer(String line) {
    return ANSWER.matcher(line).lookingAt() || BARE_ANSWER.matcher(line).lookingAt();
  }

  private static Marked without(Pattern mark, String text) {
    Matcher matcher = mark.matcher(text);
    if (!matcher.lookingAt() || matcher.end() == text.length()) {
      return new Marked(text, "", false);
    }
    String number = matcher.group("number");
    return new Marked(text.substring(matcher.end()), number == null ? "" : matcher.group("mark") + number, true);
  }
}
