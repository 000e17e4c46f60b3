package io.github.faqwidget.servers;

import io.github.faqwidget.load.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured under load, and whether it is enough. */
final class LoadFigures {

  /** As the report calls whom the load is put on. */
  static final String QUIET = "search";
  static final String RELOADING = "search, reloading";
  static final String NONE_KEPT = "search, no answer kept";
  static final String FLOOR = "static file";
  static final String SOLR = "Solr";
  static final String SOLR_QUESTIONS = "Solr, questions alone";
  static final String SOLR_UNCACHED = "Solr without caches";

  private static final double TIMES_SOLR = 3;
  private static final double OF_FLOOR = .5;
  private static final double P99_MILLIS = 10;
  private static final int CONNECTIONS_OF_P99 = 8;

  private final List<LoadRow> rows = new ArrayList<>();
  private int warmUpErrors;

  void add(LoadRow row) {
    rows.add(row);
  }

  /** Takes what went wrong while nothing was timed: that counts, too. */
  void addWarmUp(Load load) {
    warmUpErrors += load.errors().size();
  }

  List<LoadRow> rows() {
    return List.copyOf(rows);
  }

  /** The goals, each with what was measured; all while catalogs reload. */
  List<String> goals(ReloadCounts reloads) {
    double p99 = load(RELOADING, CONNECTIONS_OF_P99).millis(99);
    int errors = warmUpErrors + rows.stream().mapToInt(row -> row.load().errors().size()).sum();
    return List.of(
        "| goal | bar | measured | |",
        "|---|---|---|---|",
        ratio("throughput beside Solr's, the least of all connections", SOLR, TIMES_SOLR),
        ratio("the same beside Solr that gives questions alone", SOLR_QUESTIONS, TIMES_SOLR),
        ratio("throughput beside the floor's, the least of all connections", FLOOR, OF_FLOOR),
        row("p99 at 8 connections", "< 10 ms", number("%.1f ms", p99), p99 < P99_MILLIS),
        row("errors, all targets and warm-ups", "0", "" + errors, errors == 0),
        row("catalogs reloaded meanwhile", "1 a second", number("%.2f a second, %d in all", reloads.perSecond(),
            reloads.served()), reloads.perSecond() > .9),
        row("reloads that failed", "0", "" + reloads.failed(), reloads.failed() == 0));
  }

  private String ratio(String goal, String beside, double bar) {
    double least = rows.stream()
        .filter(row -> row.target().equals(beside))
        .mapToDouble(row -> load(RELOADING, row.load().connections()).perSecond() / row.load().perSecond())
        .min().orElseThrow();
    return row(goal, number("≥ %.1f x", bar), number("%.2f x", least), least >= bar);
  }

  private Load load(String target, int connections) {
    return rows.stream()
        .filter(row -> row.target().equals(target) && row.load().connections() == connections)
        .map(LoadRow::load)
        .findFirst().orElseThrow();
  }

  private static String row(String goal, String bar, String measured, boolean met) {
    return "| " + goal + " | " + bar + " | " + measured + " | " + (met ? "met" : "**missed**") + " |";
  }

  private static String number(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
