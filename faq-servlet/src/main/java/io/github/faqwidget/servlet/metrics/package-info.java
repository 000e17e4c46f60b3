/**
 * What is counted for operators. {@link io.github.faqwidget.servlet.metrics.Metrics} is the door.
 */
@NullMarked
package io.github.faqwidget.servlet.metrics;

import org.jspecify.annotations.NullMarked;
