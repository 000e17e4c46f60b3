/**
 * Works out what a query asks, how well each entry answers it, and whether any does.
 *
 * <p>Internal to the search: what is public here is so for the other packages of {@code search}, and may change at any
 * time.
 */
@NullMarked
package io.github.faqwidget.search.ranking;

import org.jspecify.annotations.NullMarked;
