/**
 * The HTTP API of docs/http-api.md as JAX-RS resources.
 * {@link io.github.faqwidget.servlet.api.ApiServlet} is the door.
 */
@NullMarked
package io.github.faqwidget.servlet.api;

import org.jspecify.annotations.NullMarked;
