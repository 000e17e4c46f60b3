/**
 * Reads spreadsheets as a person sees them: values as their cells show them, what is hidden left out and told.
 */
@NullMarked
package io.github.faqwidget.document.workbook;

import org.jspecify.annotations.NullMarked;
