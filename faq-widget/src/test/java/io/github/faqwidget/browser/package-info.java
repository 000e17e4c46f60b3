/**
 * A real Chromium for the browser tests of every module. One door, {@link io.github.faqwidget.browser.Chromium}.
 */
@NullMarked
package io.github.faqwidget.browser;

import org.jspecify.annotations.NullMarked;
