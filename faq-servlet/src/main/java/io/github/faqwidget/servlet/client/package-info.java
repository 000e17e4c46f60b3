/**
 * Who asks, from which address, and how much. {@link io.github.faqwidget.servlet.client.Client} is the door;
 * settings name {@link io.github.faqwidget.servlet.client.AddressRanges}.
 */
@NullMarked
package io.github.faqwidget.servlet.client;

import org.jspecify.annotations.NullMarked;
