/**
 * Changes on the way to a version, and what they do. {@link io.github.faqwidget.admin.drafts.Drafts} is the door.
 */
@NullMarked
package io.github.faqwidget.admin.drafts;

import org.jspecify.annotations.NullMarked;
