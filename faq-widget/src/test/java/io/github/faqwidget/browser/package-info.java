/**
 * A real Chromium for the browser tests of every module: the browser, the panel on a page, an input method, the audit.
 */
@NullMarked
package io.github.faqwidget.browser;

import org.jspecify.annotations.NullMarked;
