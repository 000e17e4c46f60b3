/**
 * A web application of somebody else, which carries the panel as a library: its own JAX-RS, its own
 * web.xml.
 */
package io.github.faqwidget.host;
