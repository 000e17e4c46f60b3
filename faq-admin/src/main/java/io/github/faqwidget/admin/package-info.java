/**
 * The editor's loop, beside a faq-servlet that does not know of it: {@link io.github.faqwidget.admin.AdminExtension} is found
 * as a service.
 */
@NullMarked
package io.github.faqwidget.admin;

import org.jspecify.annotations.NullMarked;
