/**
 * Finds the entries of a catalog that answer what somebody typed on the page they are reading. One door,
 * {@link io.github.faqwidget.search.FaqSearcher}; this package knows entries and nothing of tables.
 */
@NullMarked
package io.github.faqwidget.search;

import org.jspecify.annotations.NullMarked;
