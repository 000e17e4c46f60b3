package io.github.faqwidget.search.bench;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, some four minutes, and writes their figures into the page. */
public final class BenchmarkRun {

  private BenchmarkRun() {}

  /** Takes no arguments; see {@link BenchSettings}. */
  public static void main(String[] args) throws RunnerException, IOException {
    Machine machine = Machine.here();
    Measurements measured = new Measurements();
    measured.searches(BenchTable.SAMPLE, 6);
    if (BenchSettings.largeTable().isPresent()) {
      measured.searches(BenchTable.LARGE, 8);
    }
    measured.searches(BenchTable.SYNTHETIC, 20);
    measured.warmOpening(BenchTable.SAMPLE);
    measured.throughput(BenchTable.SAMPLE, 1);
    measured.throughput(BenchTable.SAMPLE, 2);
    PerformancePage.write(machine, new Figures(measured));
  }
}
