/**
 * What readers say about entries. {@link io.github.faqwidget.servlet.feedback.FeedbackReceiver} is the door.
 */
@NullMarked
package io.github.faqwidget.servlet.feedback;

import org.jspecify.annotations.NullMarked;
