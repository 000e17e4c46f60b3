/**
 * The start of the web layer: settings are read, catalogs are loaded, and both lie ready in the servlet
 * context. {@link io.github.faqwidget.servlet.FaqStartup} is the door that the web fragment names; the
 * packages below answer requests and decide nothing: parse, call, render.
 */
@NullMarked
package io.github.faqwidget.servlet;

import org.jspecify.annotations.NullMarked;
