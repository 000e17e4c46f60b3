package io.github.faqwidget.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What introduces a list: the heading right before it ({@code <組み合わせ>}), else the last sentence before it.
 *
 * @param headingStart offset of the heading in the text before the list, -1 where it has none
 * @param offersChoice whether it says that the list's items are to choose from
 */
record LeadIn(int headingStart, boolean offersChoice) {

  private static final Pattern HEADING =
      Pattern.compile("[<＜【][^<>＜＞【】\\r\\n]{1,40}[>＞】][\\s\\u3000]*+\\z");

  private static final Pattern CHOICE = Pattern.compile(
      "組み?合わ?せ|(?:いず|何|ど)れか|どちらか|選択肢|候補|のうち|(?:1|１|一)つを|選択してください|選んで"
          + "|お選び|\\bone of\\b|\\beither\\b|\\bchoose\\b",
      Pattern.CASE_INSENSITIVE);

  static LeadIn of(String before) {
    Matcher heading = HEADING.matcher(before);
    boolean hasHeading = heading.find();
    String words = hasHeading ? heading.group() : lastSentence(before);
    return new LeadIn(hasHeading ? heading.start() : -1, CHOICE.matcher(words).find());
  }

  private static String lastSentence(String before) {
    String trimmed = before.strip();
    int end = trimmed.length() - 1;
    while (end > 0 && "。！？!?\r\n".indexOf(trimmed.charAt(end - 1)) < 0) {
      end--;
    }
    return trimmed.substring(Math.max(end, 0));
  }
}
