/**
 * Writes a cell's value as a spreadsheet program shows it, by the cell's number format. One door,
 * {@link io.github.faqwidget.document.format.CellFormat}. Where a format leaves the language open, Japanese
 * Excel's ways hold.
 */
@NullMarked
package io.github.faqwidget.document.format;

import org.jspecify.annotations.NullMarked;
