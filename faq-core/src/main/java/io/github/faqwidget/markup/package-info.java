/**
 * Makes plain text of what editors paste: HTML and Markdown in a cell, links. The text is what a person would see; all
 * that comes after knows text only. This package knows nothing of tables.
 */
@NullMarked
package io.github.faqwidget.markup;

import org.jspecify.annotations.NullMarked;
