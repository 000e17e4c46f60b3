/**
 * Workbooks as several programs write them, crossed with what workbooks hold ({@code src/test/corpus/traits.json}),
 * read again and compared with what a person sees in them.
 */
@NullMarked
package io.github.faqwidget.corpus;

import org.jspecify.annotations.NullMarked;
