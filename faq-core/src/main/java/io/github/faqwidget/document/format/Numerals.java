package io.github.faqwidget.document.format;

import java.util.stream.Collectors;

/** The numerals of {@code [DBNum1]} to {@code [DBNum3]}. */
enum Numerals {
  ARABIC("0123456789", ""),
  KANJI("〇一二三四五六七八九", "十百千万億兆"),
  LEGAL("〇壱弐参四伍六七八九", "拾百阡萬億兆"),
  WIDE("０１２３４５６７８９", "");

  private static final long MOST = 9_999_999_999_999_999L;
  private static final int GROUP = 10_000;

  private final String digits;
  private final String units;

  Numerals(String digits, String units) {
    this.digits = digits;
    this.units = units;
  }

  static Numerals of(char number) {
    return switch (number) {
      case '1' -> KANJI;
      case '2' -> LEGAL;
      case '3' -> WIDE;
      default -> ARABIC;
    };
  }

  /** Each digit for itself. */
  String digitByDigit(String text) {
    return text.chars()
        .mapToObj(c -> c >= '0' && c <= '9' ? String.valueOf(digits.charAt(c - '0')) : Character.toString(c))
        .collect(Collectors.joining());
  }

  /** As it is spoken, 百二十三, where these numerals have words for it and the number is whole. */
  String spoken(String number) {
    boolean whole = !units.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')
        && number.length() < 17 && Long.parseLong(number) <= MOST && !number.equals("0");
    return whole ? spoken(Long.parseLong(number)) : digitByDigit(number);
  }

  private String spoken(long number) {
    StringBuilder text = new StringBuilder();
    long rest = number;
    for (int unit = 0; rest > 0; unit++, rest /= GROUP) {
      int group = (int) (rest % GROUP);
      if (group > 0) {
        text.insert(0, thousands(group) + (unit == 0 ? "" : units.substring(unit + 2, unit + 3)));
      }
    }
    return text.toString();
  }

  /** One stands alone before 万, but not before 十, 百 and 千; in contracts it stands before all. */
  private String thousands(int group) {
    StringBuilder text = new StringBuilder();
    for (int place = 3, ten = 1000; place >= 0; place--, ten /= 10) {
      int digit = group / ten % 10;
      if (digit > 0) {
        text.append(place > 0 && digit == 1 && this == KANJI ? "" : digits.substring(digit, digit + 1));
        text.append(place == 0 ? "" : units.substring(place - 1, place));
      }
    }
    return text.toString();
  }
}
