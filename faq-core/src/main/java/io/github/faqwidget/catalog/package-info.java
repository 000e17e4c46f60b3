/**
 * Reads a catalog's folder: the table and the files beside it that an office can make by hand. One door,
 * {@link io.github.faqwidget.catalog.FaqCatalogReader}; this package knows tables and entries and nothing of
 * search.
 */
@NullMarked
package io.github.faqwidget.catalog;

import org.jspecify.annotations.NullMarked;
