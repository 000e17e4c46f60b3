package io.github.faqwidget.servers;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** How many loadings of catalogs ended in which way, by the server's own metrics. */
record ReloadCounts(int served, int failed, Duration within) {

  /** All since the server started. */
  static ReloadCounts of(HttpApi api) {
    String metrics = new String(api.get("api/metrics").body(), StandardCharsets.UTF_8);
    return new ReloadCounts(
        sum(metrics, "served"), sum(metrics, "failed"), Duration.ofNanos(System.nanoTime()));
  }

  ReloadCounts since(ReloadCounts before) {
    return new ReloadCounts(served - before.served, failed - before.failed, within.minus(before.within));
  }

  double perSecond() {
    return served * 1e9 / within.toNanos();
  }

  private static int sum(String metrics, String result) {
    return Pattern.compile("faq_catalog_loads_total\\{.*result=\"" + result + "\".*} (\\S+)").matcher(metrics)
        .results()
        .mapToInt(line -> (int) Double.parseDouble(line.group(1)))
        .sum();
  }
}
