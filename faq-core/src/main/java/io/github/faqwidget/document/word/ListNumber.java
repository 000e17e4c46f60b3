package io.github.faqwidget.document.word;

import java.util.Locale;

/** A number of a list in the form that the list asks for. */
final class ListNumber {

  private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
  private static final String KANJI = "〇一二三四五六七八九";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS =
      {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private ListNumber() {}

  static String written(int number, String format) {
    return switch (format) {
      case "upperLetter" -> letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
      case "lowerLetter" -> letter(number, "abcdefghijklmnopqrstuvwxyz");
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "aiueo", "aiueoFullWidth" -> letter(number, AIUEO);
      case "iroha", "irohaFullWidth" -> letter(number, IROHA);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
      case "decimalFullWidth", "decimalFullWidth2" -> String.valueOf(number).chars()
          .collect(StringBuilder::new, (text, digit) -> text.append((char) (digit - '0' + '０')), StringBuilder::append)
          .toString();
      case "japaneseCounting", "japaneseDigitalTenThousand", "ideographDigital", "chineseCounting" -> kanji(number);
      case "decimalZero" -> "%02d".formatted(number);
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number, String letters) {
    return number <= letters.length() ? letters.substring(number - 1, number) : String.valueOf(number);
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = Math.min(number, 4000);
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        text.append(ROMAN_LETTERS[i]);
        rest -= ROMAN[i];
      }
    }
    return text.toString();
  }

  private static String kanji(int number) {
    if (number > 99) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : KANJI.substring(number / 10, number / 10 + 1)) + "十";
    return tens + (number % 10 == 0 ? "" : KANJI.substring(number % 10, number % 10 + 1));
  }
}
