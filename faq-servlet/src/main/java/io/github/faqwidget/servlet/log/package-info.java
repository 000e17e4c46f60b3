/**
 * Lines for the log. {@link io.github.faqwidget.servlet.log.LogLine} is the door.
 */
@NullMarked
package io.github.faqwidget.servlet.log;

import org.jspecify.annotations.NullMarked;
