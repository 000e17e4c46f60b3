/** Reads pages: HTML, Markdown, which is turned into HTML first, JSON, and text in lines of Q and A. */
@NullMarked
package io.github.faqwidget.document.page;

import org.jspecify.annotations.NullMarked;
