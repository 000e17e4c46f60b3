/**
 * Reads the other kinds of files that offices keep their questions in, and gives
 * {@link io.github.faqwidget.table} their rows. The package's readers are found by
 * {@link java.util.ServiceLoader}.
 */
@NullMarked
package io.github.faqwidget.document;

import org.jspecify.annotations.NullMarked;
