/** The console in a real browser, before a real server. */
@NullMarked
package io.github.faqwidget.admin.console;

import org.jspecify.annotations.NullMarked;
