/**
 * What an operator can set. {@link io.github.faqwidget.servlet.settings.Settings} is the door.
 */
@NullMarked
package io.github.faqwidget.servlet.settings;

import org.jspecify.annotations.NullMarked;
