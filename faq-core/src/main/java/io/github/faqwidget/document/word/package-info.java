/** Reads documents of word processors. */
@NullMarked
package io.github.faqwidget.document.word;

import org.jspecify.annotations.NullMarked;
