/**
 * Brings together what two sides changed of a catalog. {@link io.github.faqwidget.admin.merge.CatalogMerge} is the door;
 * this package knows files and entries and nothing of the store.
 */
@NullMarked
package io.github.faqwidget.admin.merge;

import org.jspecify.annotations.NullMarked;
