package io.github.faqwidget.search;

/** Writes kana the one way in which spellings of the same sound meet. */
final class Kana {

  private static final String SMALL = "ァィゥェォヵヶッャュョヮ";
  private static final String LARGE = "アイウエオカケツヤユヨワ";

  private Kana() {}

  /** Tells whether a character is hiragana, katakana or the long vowel mark. */
  static boolean isKana(char c) {
    return c >= 'ぁ' && c <= 'ゖ' || isKatakana(c);
  }

  static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }

  /** Hiragana as katakana; any other character as it is. */
  static char katakana(char c) {
    return c >= 'ぁ' && c <= 'ゖ' ? (char) (c + ('ァ' - 'ぁ')) : c;
  }

  /** Hiragana as katakana throughout a text. */
  static String katakana(CharSequence text) {
    return text.chars().map(c -> katakana((char) c)).collect(
        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** Small kana as large: フイード is written for フィード. */
  static char large(char c) {
    int small = SMALL.indexOf(c);
    return small < 0 ? c : LARGE.charAt(small);
  }

  /**
   * Tells whether a katakana only lengthens the one before: ー anywhere, ウ behind an o or u, イ behind an e.
   * Office and reader differ there: コオド, コード; ブラウザー, ブラウザ; メイリング, メーリング.
   */
  static boolean lengthens(char c, char before) {
    return switch (c) {
      case 'ー' -> true;
      case 'ウ' -> "オコソトノホモヨロゴゾドボポウクスツヌフムユルグズヅブプ".indexOf(before) >= 0;
      case 'イ' -> "エケセテネヘメレゲゼデベペ".indexOf(before) >= 0;
      default -> false;
    };
  }
}
