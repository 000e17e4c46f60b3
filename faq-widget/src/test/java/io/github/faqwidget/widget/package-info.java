/** The built script in a real browser, against a server that speaks the HTTP contract. */
@NullMarked
package io.github.faqwidget.widget;

import org.jspecify.annotations.NullMarked;
