/**
 * Who did what when. {@link io.github.faqwidget.admin.audit.AuditLog} is the door; what is written there stays.
 */
@NullMarked
package io.github.faqwidget.admin.audit;

import org.jspecify.annotations.NullMarked;
