/**
 * Finds the questions and answers of a text that is no table: beneath headings, in lists of terms, in lines that
 * start with Q and A. One door, {@link io.github.faqwidget.document.outline.Outline}.
 */
@NullMarked
package io.github.faqwidget.document.outline;

import org.jspecify.annotations.NullMarked;
