/**
 * What a catalog holds: entries, their text in blocks, sections, and the catalog itself. Immutable values
 * that every later stage shares; this package knows none of those stages.
 */
@NullMarked
package io.github.faqwidget.entry;

import org.jspecify.annotations.NullMarked;
