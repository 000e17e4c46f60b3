package io.github.faqwidget.search.analysis;

/** Writes kana the one way in which spellings of the same sound meet. */
public final class Kana {

  private static final String SMALL = "ァィゥェォヵヶッャュョヮ";
  private static final String LARGE = "アイウエオカケツヤユヨワ";

  /** The katakana that end in each vowel, in the order アイウエオ. */
  private static final String[] ROWS = {
    "アカサタナハマヤラワガザダバパ",
    "イキシチニヒミリギジヂビピ",
    "ウクスツヌフムユルグズヅブプヴ",
    "エケセテネヘメレゲゼデベペ",
    "オコソトノホモヨロヲゴゾドボポ"
  };

  private Kana() {}

  static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ' || c == 'ー';
  }

  public static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }

  static boolean isKana(char c) {
    return isHiragana(c) || isKatakana(c);
  }

  /** Hiragana as katakana; any other character as it is. */
  public static char katakana(char c) {
    return c >= 'ぁ' && c <= 'ゖ' ? (char) (c + ('ァ' - 'ぁ')) : c;
  }

  /** Hiragana as katakana throughout a text. */
  public static String katakana(CharSequence text) {
    StringBuilder katakana = new StringBuilder(text);
    for (int i = 0; i < katakana.length(); i++) {
      katakana.setCharAt(i, katakana(katakana.charAt(i)));
    }
    return katakana.toString();
  }

  /** Katakana as hiragana throughout a text. */
  public static String hiragana(CharSequence text) {
    StringBuilder hiragana = new StringBuilder(text);
    for (int i = 0; i < hiragana.length(); i++) {
      char c = hiragana.charAt(i);
      hiragana.setCharAt(i, c >= 'ァ' && c <= 'ヶ' ? (char) (c - ('ァ' - 'ぁ')) : c);
    }
    return hiragana.toString();
  }

  /** Small kana as large: フイード is written for フィード. */
  static char large(char c) {
    int small = SMALL.indexOf(c);
    return small < 0 ? c : LARGE.charAt(small);
  }

  /**
   * Tells whether a katakana only lengthens the one before: ー anywhere, a vowel behind its own, ウ behind an o, イ
   * behind an e. Office and reader differ there: コオド, コード; ブラウザー, ブラウザ; メイリング, メーリング.
   */
  static boolean lengthens(char c, char before) {
    int vowel = "アイウエオ".indexOf(c);
    if (vowel < 0) {
      return c == 'ー';
    }
    int row = vowelOf(before);
    return row == vowel || c == 'ウ' && row == 4 || c == 'イ' && row == 3;
  }

  private static int vowelOf(char kana) {
    for (int vowel = 0; vowel < ROWS.length; vowel++) {
      if (ROWS[vowel].indexOf(kana) >= 0) {
        return vowel;
      }
    }
    return -1;
  }
}
