package io.github.faqwidget.document.format;

/**
 * The language and the numerals of a section.
 *
 * @param japanese whether names of days and months are Japanese ({@code [$-411]})
 * @param firstYear whether an era's first year is 元 ({@code x-gannen})
 * @param numerals which numerals it is written in
 */
record FormatLanguage(boolean japanese, boolean firstYear, Numerals numerals) {

  static final FormatLanguage USUAL = new FormatLanguage(false, false, Numerals.ARABIC);

  FormatLanguage with(Numerals other) {
    return new FormatLanguage(japanese, firstYear, other);
  }
}
