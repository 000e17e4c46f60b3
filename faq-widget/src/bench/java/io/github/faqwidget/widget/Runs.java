package io.github.faqwidget.widget;

/** How often something is done before it is measured, and how often while it is. */
record Runs(int warmup, int measured) {}
