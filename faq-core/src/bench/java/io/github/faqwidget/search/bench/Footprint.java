package io.github.faqwidget.search.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells what it takes to have a table open: how long its opening took in this new process, and how much heap is
 * in use once all garbage is gone, entries and index together. So a table that opens slowly need be opened only
 * once.
 */
public final class Footprint implements InternalProfiler {

  static final String HEAP = "footprint.heap";
  static final String OPENING = "footprint.opening";

  private static volatile long openingNanos;

  /** Opens a searcher and keeps the time. JMH makes the profiler, so there is no object to tell. */
  static <T> T opening(Supplier<T> open) {
    long start = System.nanoTime();
    T opened = open.get();
    openingNanos = System.nanoTime() - start;
    return opened;
  }

  @Override
  public String getDescription() {
    return "Time of opening, and heap in use behind a full collection";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return List.of(
        new ScalarResult(HEAP, used, "B", AggregationPolicy.MAX),
        new ScalarResult(OPENING, openingNanos / 1e6, "ms", AggregationPolicy.MAX));
  }
}
