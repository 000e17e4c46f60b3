/**
 * Measures search beside a stock search of the same tables and writes the figures into
 * {@code docs/performance.md}. Built and run by the profile {@code bench} only; its one door is
 * {@link io.github.faqwidget.search.bench.BenchmarkRun}.
 */
@NullMarked
package io.github.faqwidget.search.bench;

import org.jspecify.annotations.NullMarked;
