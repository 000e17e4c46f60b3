package io.github.faqwidget.servers;

import io.github.faqwidget.load.Load;
import java.util.Locale;

/**
 * A line of the report.
 *
 * @param target whom the load was put on
 * @param liveHeap what the garbage collector left there after it, in megabytes
 * @param resident the memory of the process, in megabytes
 */
record LoadRow(String target, Load load, double liveHeap, double resident) {

  static final String HEAD = """
      | target | connections | requests/s | p50 ms | p99 ms | p99.9 ms | errors | live heap | resident | client |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "| %s | %d | %,.0f | %.2f | %.2f | %.1f | %d | %.0f MB | %.0f MB | %.0f %% |",
        target, load.connections(), load.perSecond(), load.millis(50), load.millis(99), load.millis(99.9),
        load.errors().size(), liveHeap, resident, 100 * load.clientShare());
  }
}
