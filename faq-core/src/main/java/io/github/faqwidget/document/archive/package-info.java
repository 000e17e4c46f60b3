/**
 * Opens the archives that office documents are: their parts by name, as bytes and as XML, within bounds. Its
 * door is {@link io.github.faqwidget.document.archive.OfficeArchive}.
 */
@NullMarked
package io.github.faqwidget.document.archive;

import org.jspecify.annotations.NullMarked;
