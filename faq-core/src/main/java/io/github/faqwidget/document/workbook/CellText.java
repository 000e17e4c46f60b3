package io.github.faqwidget.document.workbook;

/**
 * A cell's text.
 *
 * @param text all of it
 * @param struck those of its stretches that are struck through; empty if none is
 */
record CellText(String text, String struck) {

  static final CellText NONE = new CellText("", "");

  static CellText of(String text) {
    return new CellText(text, "");
  }
}
