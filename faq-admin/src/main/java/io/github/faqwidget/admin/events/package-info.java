/**
 * What readers did, without watching them. {@link io.github.faqwidget.admin.events.EventLog} takes it in,
 * {@link io.github.faqwidget.admin.events.Reports} tells what it says.
 */
@NullMarked
package io.github.faqwidget.admin.events;

import org.jspecify.annotations.NullMarked;
