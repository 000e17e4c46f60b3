package io.github.faqwidget.search.context;

import io.github.faqwidget.search.analysis.FoldingCharFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which the ways to write the same heading look the same: without width, case, kinds of dashes and
 * blanks, characters that nobody sees, bullets before it and marks that link to the place itself.
 *
 * @param text the text, with one blank for any number of them
 * @param bracketed what stands in 【】, without blanks
 * @param titles what its title may be, without blanks: all of it, and what is left without a number before it
 */
record HeadingText(String text, List<String> bracketed, List<String> titles) {

  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFE0F\\uFEFF]");
  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63]|(?<=[0-9])ー(?=[0-9])");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]++");

  /** 第3章, Step 4:, (1), A-1., 4.2.8. */
  private static final Pattern NUMBER = Pattern.compile("[(\\[【「]?(?:第|step|chapter|section|part|appendix|ステップ|手順"
      + "|資料|付録)?+ ?(?:[a-z][-.]?)?[0-9]++(?:[-.][0-9]++)*+[章節項編部]?[.):、】\\]]*+[ -]*+");

  static HeadingText of(String text) {
    String folded = fold(text);
    String whole = squeezed(folded);
    var number = NUMBER.matcher(folded);
    String rest = number.lookingAt() ? squeezed(folded.substring(number.end())) : "";
    return new HeadingText(folded, bracketed(whole), List.of(whole, rest));
  }

  static String fold(String text) {
    String seen = withoutMarks(UNSEEN.matcher(text).replaceAll("").strip());
    String folded = DASH.matcher(FoldingCharFilter.fold(seen)).replaceAll("-");
    return BLANKS.matcher(folded).replaceAll(" ").strip();
  }

  static String squeezed(String folded) {
    return folded.replace(" ", "");
  }

  /** From either end, once through the text: whoever calls sends what they like. */
  private static String withoutMarks(String text) {
    int[] characters = text.codePoints().toArray();
    int start = 0;
    int end = characters.length;
    while (start < end && isMark(characters[start])) {
      start++;
    }
    while (end > start && isMark(characters[end - 1])) {
      end--;
    }
    return new String(characters, start, end - start);
  }

  /** Blanks, bullets, paragraph signs, anchors, links, and letters in circles. */
  private static boolean isMark(int c) {
    return Character.isWhitespace(c) || "#¶§†⚓🔗■□●○◆◇▼▲▶►★☆※・".indexOf(c) >= 0 || c >= 'Ⓐ' && c <= 'ⓩ';
  }

  private static List<String> bracketed(String text) {
    List<String> found = new ArrayList<>();
    int open = text.indexOf('【');
    for (int close = text.indexOf('】', open); open >= 0 && close >= 0; close = text.indexOf('】', open)) {
      found.add(text.substring(open + 1, close));
      open = text.indexOf('【', close);
    }
    return found;
  }
}
