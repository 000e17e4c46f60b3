/**
 * Measures search beside a stock search of the same tables and writes what it found into {@code docs/performance.md}.
 * Built and run by the profile {@code bench} only; {@link io.github.faqwidget.search.bench.BenchmarkRun} is its door.
 */
@NullMarked
package io.github.faqwidget.search.bench;

import org.jspecify.annotations.NullMarked;
