/**
 * Opens the archives that office documents are: their parts by name, as bytes and as XML, within bounds. One
 * door, {@link io.github.faqwidget.document.archive.OfficeArchive}.
 */
@NullMarked
package io.github.faqwidget.document.archive;

import org.jspecify.annotations.NullMarked;
