package io.github.faqwidget.search.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What JMH measures, by benchmark, table, mode and threads; each benchmark in a virtual machine of its own. */
final class Measurements {

  static final int HEAP_MIB = 1024;

  private final List<RunResult> results = new ArrayList<>();

  /** Measures searches one after the other, each by itself, so that the slowest are known. */
  void searches(BenchTable table, int seconds) throws RunnerException {
    run(options(SearchBenchmark.class.getSimpleName(), table, 1)
        .mode(Mode.SampleTime)
        .warmupIterations(2)
        .warmupTime(TimeValue.seconds(Math.max(3, seconds / 4)))
        .measurementIterations(2)
        .measurementTime(TimeValue.seconds(seconds / 2)));
  }

  /** Measures how many searches a number of threads get done. */
  void throughput(BenchTable table, int threads) throws RunnerException {
    run(options(SearchBenchmark.class.getSimpleName(), table, threads)
        .mode(Mode.Throughput)
        .timeUnit(TimeUnit.SECONDS)
        .warmupIterations(2)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(2)
        .measurementTime(TimeValue.seconds(2)));
  }

  /** Measures openings of a table in a machine that has opened it many times before. */
  void warmOpening(BenchTable table) throws RunnerException {
    run(options(OpenBenchmark.class.getSimpleName(), table, 1)
        .mode(Mode.AverageTime)
        .warmupIterations(2)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(2)
        .measurementTime(TimeValue.seconds(2)));
  }

  /** The one result of a benchmark. */
  RunResult result(String benchmark, BenchTable table, Mode mode, int threads) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .filter(result -> result.getParams().getParam("table").equals(table.name()))
        .filter(result -> result.getParams().getMode() == mode && result.getParams().getThreads() == threads)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not measured: " + benchmark + " " + table + " " + mode));
  }

  private void run(ChainedOptionsBuilder options) throws RunnerException {
    Collection<RunResult> measured = new Runner(options.build()).run();
    results.addAll(measured);
  }

  private static ChainedOptionsBuilder options(String benchmarks, BenchTable table, int threads) {
    return new OptionsBuilder()
        .include(benchmarks)
        .param("table", table.name())
        .threads(threads)
        .timeUnit(TimeUnit.MILLISECONDS)
        .forks(1)
        .shouldFailOnError(true)
        .addProfiler(GCProfiler.class)
        .addProfiler(Footprint.class)
        .jvmArgsAppend("-Xmx" + HEAP_MIB + "m");
  }
}
