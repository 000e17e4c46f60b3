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

  private static final String CHOICE = "(?:組み?合わ?せ|(?:いず|何|ど)れか|どちらか|選択肢|候補|のうち)";

  private static final Pattern HEADING_OF_CHOICE = Pattern.compile(
      CHOICE + "|\\b(?:option|choice|combination)s?\\b", Pattern.CASE_INSENSITIVE);

  /** It must speak of what follows: 以下の何れか offers the list's items, 画像のいずれか does not. */
  private static final Pattern SENTENCE_OF_CHOICE = Pattern.compile(
      "(?:以下|次|下記)[^。]{0,15}" + CHOICE + "|(?:選択して|選んで|お選び)(?:ください|下さい)[。:：]?\\z"
          + "|\\b(?:one|any|either) of the following\\b|\\bchoose\\b",
      Pattern.CASE_INSENSITIVE);

  static LeadIn of(String before) {
    Matcher heading = HEADING.matcher(before);
    return heading.find()
        ? new LeadIn(heading.start(), HEADING_OF_CHOICE.matcher(heading.group()).find())
        : new LeadIn(-1, SENTENCE_OF_CHOICE.matcher(lastSentence(before)).find());
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
