package io.github.faqwidget.search.bench;

import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;

/** The measurements as the page's tables show them. */
final class Figures {

  private static final String OURS = "SearchBenchmark.ours";
  private static final String STOCK = "SearchBenchmark.stock";
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final double KIB = 1024;
  private static final double MIB = KIB * KIB;

  private final Measurements measured;

  Figures(Measurements measured) {
    this.measured = measured;
  }

  /** The goals, each with what was measured and whether that is enough. */
  List<String> goals() {
    List<String> rows = new ArrayList<>(List.of("| goal | bar | measured | |", "|---|---|---|---|"));
    double sample = mean(OURS, BenchTable.SAMPLE);
    rows.add(goal("46 entries, mean search", sample, .3, "ms"));
    rows.add(goal("46 entries, mean beside stock", sample / mean(STOCK, BenchTable.SAMPLE), 5, "x"));
    if (BenchSettings.largeTable().isPresent()) {
      rows.add(goal("the large table, mean search", mean(OURS, BenchTable.LARGE), 2, "ms"));
    }
    rows.add(goal("100,000 entries, p99 of search", percentile(OURS, BenchTable.SYNTHETIC, 99), 20, "ms"));
    rows.add(goal("100,000 entries, first opening",
        firstOpening(OURS, BenchTable.SYNTHETIC) / 1000, 60, "s"));
    rows.add(goal("100,000 entries, heap while searched", heap(OURS, BenchTable.SYNTHETIC), 1024, "MiB"));
    rows.add(goal("the sample catalog read and opened, warm", warmOpening("oursFromFile"), 150, "ms"));
    rows.add("| 46 entries, two threads beside one | no bar | %.2f x | |".formatted(throughput(OURS, 2)
        / throughput(OURS, 1)));
    return rows;
  }

  /** The time of a search. */
  List<String> searches() {
    List<String> rows = new ArrayList<>(List.of(
        "| table | search | mean ms | p50 ms | p99 ms | slowest ms | KiB allocated | MiB of heap in use |",
        "|---|---|--:|--:|--:|--:|--:|--:|"));
    for (BenchTable table : BenchTable.values()) {
      if (table != BenchTable.LARGE || BenchSettings.largeTable().isPresent()) {
        rows.add(search(table, "ours", OURS));
        rows.add(search(table, "stock", STOCK));
      }
    }
    return rows;
  }

  /** The time of opening a table. */
  List<String> openings() {
    return List.of(
        "| opening | ours ms | stock ms |",
        "|---|--:|--:|",
        row("sample, already read, warm", text(warmOpening("ours")), text(warmOpening("stock"))),
        row("sample, read from its files, warm", text(warmOpening("oursFromFile")), "–"),
        row("synthetic, already made, the first of a new process",
            text(firstOpening(OURS, BenchTable.SYNTHETIC)), text(firstOpening(STOCK, BenchTable.SYNTHETIC))));
  }

  /** How many searches are done in a second. */
  List<String> throughput() {
    return List.of(
        "| searches a second, sample | ours | stock |",
        "|---|--:|--:|",
        row("1 thread", text(throughput(OURS, 1)), text(throughput(STOCK, 1))),
        row("2 threads", text(throughput(OURS, 2)), text(throughput(STOCK, 2))));
  }

  private String search(BenchTable table, String name, String benchmark) {
    double allocated = secondary(sampled(benchmark, table), ALLOCATED) / KIB;
    return row(table.name().toLowerCase(Locale.ROOT), name, text(mean(benchmark, table)),
        text(percentile(benchmark, table, 50)), text(percentile(benchmark, table, 99)),
        text(percentile(benchmark, table, 100)), text(allocated), text(heap(benchmark, table)));
  }

  private static String goal(String name, double value, double bar, String unit) {
    String outcome = value <= bar ? "met" : "**missed**";
    return row(name, "≤ " + new DecimalFormat("#,###.#").format(bar) + " " + unit, text(value) + " " + unit, outcome);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Three digits that count, no more. */
  private static String text(double value) {
    int decimals = value >= 100 || value == Math.rint(value) ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return ("%,." + decimals + "f").formatted(value);
  }

  private double mean(String benchmark, BenchTable table) {
    return sampled(benchmark, table).getPrimaryResult().getScore();
  }

  private double percentile(String benchmark, BenchTable table, double rank) {
    return sampled(benchmark, table).getPrimaryResult().getStatistics().getPercentile(rank);
  }

  private double heap(String benchmark, BenchTable table) {
    return secondary(sampled(benchmark, table), Footprint.HEAP) / MIB;
  }

  private RunResult sampled(String benchmark, BenchTable table) {
    return measured.result(benchmark, table, Mode.SampleTime, 1);
  }

  private double warmOpening(String method) {
    return measured.result("OpenBenchmark." + method, BenchTable.SAMPLE, Mode.AverageTime, 1)
        .getPrimaryResult().getScore();
  }

  private double firstOpening(String benchmark, BenchTable table) {
    return secondary(sampled(benchmark, table), Footprint.OPENING);
  }

  private double throughput(String benchmark, int threads) {
    return measured.result(benchmark, BenchTable.SAMPLE, Mode.Throughput, threads)
        .getPrimaryResult().getScore();
  }

  private static double secondary(RunResult result, String name) {
    String key = result.getSecondaryResults().keySet().stream()
        .filter(each -> each.endsWith(name))
        .findFirst()
        .orElseThrow();
    return result.getSecondaryResults().get(key).getScore();
  }
}
