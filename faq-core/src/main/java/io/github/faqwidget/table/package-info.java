/**
 * Reads the office's table as it is: text in the encodings and with the separators that offices have, and the
 * preamble above its header. One door, {@link io.github.faqwidget.table.FaqTableReader}; what is wrong with a
 * row comes back as a {@link io.github.faqwidget.table.RowProblem} beside the entries. This package knows
 * entries and nothing of search.
 */
@NullMarked
package io.github.faqwidget.table;

import org.jspecify.annotations.NullMarked;
