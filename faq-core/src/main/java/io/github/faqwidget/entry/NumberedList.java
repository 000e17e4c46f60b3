package io.github.faqwidget.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list whose items are numbered 1, 2, 3, … in one style, on lines of their own or run together in one.
 *
 * @param markers the items' markers, two or more
 */
record NumberedList(List<Marker> markers) {

  /**
   * The number in front of an item.
   *
   * @param start offset of its first character
   * @param end offset of the item's content, behind the spaces that follow the number
   * @param number the number
   */
  record Marker(int start, int end, int number) {}

  private enum Style {
    POINT,
    CLOSING,
    ENCLOSED,
    CIRCLED;

    private @Nullable String number(Matcher matcher) {
      return matcher.group(name().toLowerCase(Locale.ROOT));
    }
  }

  private static final String CIRCLED_NUMBER = "[①-⑳㉑-㉟㊱-㊿]";

  /** A marker starts a line, or follows a space, the end of a sentence, a colon or a heading. */
  private static final String BEFORE = "(?<=^|[\\s\\u3000。！？!?:：>＞])";

  /** 手順 1. and the like name something; they don't begin an item. */
  private static final String NOT_BEHIND_A_NOUN =
      "(?<!(?:手順|ステップ|項番|番号|図|表|第|版|バージョン|[Vv]er|[Vv]ersion|[Nn]o|[Ss]tep)\\.?[ \\u3000]{0,2})";

  /** What follows a number that is spoken of: ①を, 2. の, ③～, ④から, ①と②. */
  private static final String NOT_SPOKEN_OF =
      "(?![をのが、。，,~～〜)）」』】]|から|まで|または|又は|および|及び|[はにとでへもや](?!\\p{IsHiragana}))";

  private static final Pattern MARKER = Pattern.compile(
      BEFORE + NOT_BEHIND_A_NOUN
          + "(?:(?<point>[0-9０-９]{1,2})[.．](?![0-9０-９A-Za-z])"
          + "|(?<closing>[0-9０-９]{1,2})[)）]"
          + "|[(（](?<enclosed>[0-9０-９]{1,2})[)）]"
          + "|(?<circled>" + CIRCLED_NUMBER + "))"
          + "[ \\t\\u3000]*+(?=[^\\s\\u3000])" + NOT_SPOKEN_OF,
      Pattern.MULTILINE);

  /** Finds the lists in a text; numbers within brackets are not looked at. */
  static List<NumberedList> in(String text, Brackets brackets) {
    Map<Style, List<Marker>> candidates = new EnumMap<>(Style.class);
    Matcher matcher = MARKER.matcher(text);
    while (matcher.find()) {
      if (!brackets.enclose(matcher.start())) {
        addTo(candidates, matcher);
      }
    }
    return candidates.values().stream().flatMap(markers -> chains(markers).stream()).toList();
  }

  private static void addTo(Map<Style, List<Marker>> candidates, Matcher matcher) {
    for (Style style : Style.values()) {
      String digits = style.number(matcher);
      if (digits != null) {
        int number = style == Style.CIRCLED ? circled(digits.charAt(0)) : Integer.parseInt(digits);
        candidates.computeIfAbsent(style, any -> new ArrayList<>())
            .add(new Marker(matcher.start(), matcher.end(), number));
      }
    }
  }

  private static int circled(char c) {
    if (c <= '⑳') {
      return c - '①' + 1;
    }
    return c <= '㉟' ? c - '㉑' + 21 : c - '㊱' + 36;
  }

  /**
   * Strings candidates together that go up by one from 1. A second 1 begins a new list only if a 2 follows
   * before the first list goes on; all other numbers are part of an item's text.
   */
  private static List<NumberedList> chains(List<Marker> candidates) {
    List<NumberedList> lists = new ArrayList<>();
    List<Marker> chain = new ArrayList<>();
    @Nullable Marker restart = null;
    for (Marker marker : candidates) {
      if (marker.number() == chain.size() + 1 && !chain.isEmpty()) {
        chain.add(marker);
        restart = null;
      } else if (marker.number() == 1) {
        restart = marker;
        if (chain.size() < 2) {
          chain = new ArrayList<>(List.of(marker));
        }
      } else if (marker.number() == 2 && restart != null) {
        lists.add(new NumberedList(chain));
        chain = new ArrayList<>(List.of(restart, marker));
        restart = null;
      }
    }
    if (chain.size() > 1) {
      lists.add(new NumberedList(chain));
    }
    return lists;
  }
}
