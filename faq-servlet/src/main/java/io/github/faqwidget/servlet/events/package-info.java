/**
 * What readers did. {@link io.github.faqwidget.servlet.events.EventReceiver} is the door; without a receiver, nothing is
 * told and nothing is taken.
 */
@NullMarked
package io.github.faqwidget.servlet.events;

import org.jspecify.annotations.NullMarked;
