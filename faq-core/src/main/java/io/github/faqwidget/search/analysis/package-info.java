/**
 * Reads texts: into words in their dictionary form and into readings, kanji, kana and Latin letters alike.
 *
 * <p>Internal to the search: what is public here is so for the other packages of {@code search}, and may change at any
 * time.
 */
@NullMarked
package io.github.faqwidget.search.analysis;

import org.jspecify.annotations.NullMarked;
