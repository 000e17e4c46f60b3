/**
 * Tells where in the manual a reader is, and which entries belong there.
 *
 * <p>Internal to the search: what is public here is so for the other packages of {@code search}, and may change at any
 * time.
 */
@NullMarked
package io.github.faqwidget.search.context;

import org.jspecify.annotations.NullMarked;
