/**
 * What editors ask over HTTP: parse, call, answer. {@link io.github.faqwidget.admin.api.AdminServlet} lets nobody in who did not
 * sign in.
 */
@NullMarked
package io.github.faqwidget.admin.api;

import org.jspecify.annotations.NullMarked;
