package io.github.faqwidget.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the markup of a cell into the text that a person would see. Only what is surely markup is touched: the tags that
 * web editors write, entities, Markdown's links and bold, and {@code \n} written out. All else, a heading in
 * {@code <>}, a key {@code <Enter>}, a path {@code C:\new}, stays as the office wrote it.
 */
public final class CellMarkup {

  private static final String NAME = "(?:p|br|hr|div|span|a|ul|ol|li|dl|dt|dd|b|strong|i|em|u|s|del|ins|mark|small|big|sub|sup|font|center"
      + "|blockquote|pre|code|table|thead|tbody|tfoot|tr|td|th|caption|h[1-6]|img|details|summary|section|article|figure|figcaption"
      + "|ruby|rt|rp|rb|iframe|video|audio|source|object|embed|script|style|label|button|input|form|nobr|wbr|html|body|head|meta|link)";
  private static final Pattern TAG = Pattern.compile("</?" + NAME + "(?:\\s[^<>]{0,4000}+)?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK_TAG = Pattern.compile(
      "<(?:p|br|div|li|tr|h[1-6]|dt|dd|table|pre|blockquote)(?:\\s[^<>]{0,4000}+)?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_TAG = Pattern.compile("<(?!/?" + NAME + "(?:\\s[^<>]{0,4000}+)?/?>|!--)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|copy|yen|hellip|#\\d{2,7}|#[xX][0-9A-Fa-f]{2,6});");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
  private static final Pattern WRITTEN_LINE_END = Pattern.compile("(?:\\\\r)?\\\\n");
  private static final Pattern PATH = Pattern.compile("(?:^|[^A-Za-z])[A-Za-z]:\\\\|\\\\\\\\");

  private static final Pattern LINK =
      Pattern.compile("!?\\[(?<text>[^\\[\\]\\n]{0,500}+)]\\((?<address>(?:https?://|mailto:)[^\\s()]{1,2000}+)(?:\\s+\"[^\"\\n]{0,200}+\")?\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(?=[^\\s*])(?<text>[^*\\n]{1,1000}+)\\*\\*");
  private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*\\\\])\\*(?=[^\\s*])(?<text>[^*\\n]{1,500}+)(?<!\\s)\\*(?![\\w*])");
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]++");
  private static final Pattern BULLET = Pattern.compile("(?m)^(?<indent>[ \\t]{0,8}+)[*+-][ \\t]++(?=\\S)");
  private static final Pattern CODE = Pattern.compile("`(?<text>[^`\\n]{1,500}+)`");

  private CellMarkup() {}

  /** The text of a cell as a person would see it. */
  public static String text(String cell) {
    if (cell.chars().noneMatch(c -> c == '<' || c == '&' || c == '*' || c == '[' || c == '\\')) {
      return cell;
    }
    String lines = cell.indexOf('\\') >= 0 && !PATH.matcher(cell).find()
        ? WRITTEN_LINE_END.matcher(cell).replaceAll("\n") : cell;
    return markdown(html(lines));
  }

  private static String html(String text) {
    boolean tags = TAG.matcher(text).find();
    if (!tags && !ENTITY.matcher(text).find()) {
      return text;
    }
    String lines = BLOCK_TAG.matcher(text).find() ? text : LINE_END.matcher(text).replaceAll("<br>");
    return HtmlText.of(NO_TAG.matcher(lines).replaceAll("&lt;"));
  }

  /** Markdown is told by a link or bold words; lists, headings and emphasis alone may be the office's own marks. */
  private static String markdown(String text) {
    if (!LINK.matcher(text).find() && !BOLD.matcher(text).find()) {
      return text;
    }
    String plain = LINK.matcher(text).replaceAll(link ->
        Matcher.quoteReplacement(LinkText.of(link.group(1), link.group(2))));
    for (Pattern around : List.of(BOLD, EMPHASIS, CODE)) {
      plain = around.matcher(plain).replaceAll("${text}");
    }
    plain = HEADING.matcher(plain).replaceAll("");
    return BULLET.matcher(plain).replaceAll("${indent}・");
  }
}
