/**
 * Knows which text of a catalog has which term, and how well.
 *
 * <p>Internal to the search: what is public here is so for the other packages of {@code search}, and may change at any
 * time.
 */
@NullMarked
package io.github.faqwidget.search.index;

import org.jspecify.annotations.NullMarked;
