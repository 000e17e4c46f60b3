package io.github.faqwidget.widget;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures what the panel costs and writes it into the page on performance: {@code mvn -Pwidget-cost}. */
public final class CostReport {

  private static final Pattern SECTION =
      Pattern.compile("(?s)(<!-- the panel's figures[^\n]*\n).*?(<!-- end of the panel's figures)");

  private CostReport() {}

  /** Takes the page to write into, and a remark about the machine, which may be empty. */
  public static void main(String[] arguments) throws IOException {
    Path guide = Path.of(arguments[0]);
    String figures = figures(arguments.length > 1 ? arguments[1] : "");
    String before = Files.readString(guide);
    Matcher section = SECTION.matcher(before);
    if (!section.find()) {
      throw new IllegalStateException(guide + " has no line that begins <!-- the panel's figures");
    }
    Files.writeString(guide, section.replaceFirst("$1" + Matcher.quoteReplacement("\n" + figures + "\n") + "$2"));
    System.out.println(figures);
  }

  private static String figures(String remark) throws IOException {
    try (PanelCost cost = new PanelCost()) {
      PanelCost.Burden alone = cost.burdenOfThePageAlone(new Runs(0, 5));
      PanelCost.Burden with = cost.burdenOf(new Runs(0, 5));
      PanelCost.Burden used = cost.burdenOfOpeningAndSearching(new Runs(0, 5));
      Times opening = cost.opening(new Runs(3, 40));
      Times typing = cost.typing(new Runs(4, 100));
      List<Double> heap = cost.heapAfter(300, 1000, 1700);
      int loader = BuiltFiles.compressedSize(BuiltFiles.loader());
      int all = loader + BuiltFiles.compressedSize(BuiltFiles.panel());
      return String.join("\n",
          "Measured on " + machine() + (remark.isBlank() ? "." : ". " + remark), "",
          "| goal | bar | measured | |", "|---|---|---|---|",
          row("loader, compressed", "≤ 2,048 bytes", number("%,d bytes", loader), loader <= 2048),
          row("loader and panel, compressed", "≤ 15,360 bytes", number("%,d bytes", all), all <= 15_360),
          row("layout shift that the panel adds to the page", "0", number("%.4f", with.shift() - alone.shift()),
              with.shift() <= alone.shift()),
          row("long tasks until the page rests, processor 4 x slower; without the panel " + alone.longTasks(),
              "no more", tasks(with), with.longTasks() <= alone.longTasks()),
          row("long tasks until entries are found as well", "no more", tasks(used),
              used.longTasks() <= alone.longTasks()),
          row("click to first entries, median; p95 " + number("%.0f ms", opening.p95()), "≤ 100 ms",
              number("%.0f ms", opening.median()), opening.median() <= 100),
          row("key to results, p95; median " + number("%.0f ms", typing.median()), "≤ 150 ms",
              number("%.0f ms", typing.p95()), typing.p95() <= 150),
          row("heap after 1,700 searches, beside that after 1,000; after 300 " + number("%,.0f KiB", heap.get(0)),
              "≤ 1.01 x", number("%.3f x (%,.0f KiB)", heap.get(2) / heap.get(1), heap.get(2)),
              heap.get(2) <= 1.01 * heap.get(1)),
          "");
    }
  }

  private static String tasks(PanelCost.Burden burden) {
    return number("%d, the longest %.0f ms", burden.longTasks(), burden.longestTask());
  }

  private static String row(String goal, String bar, String measured, boolean met) {
    return "| " + goal + " | " + bar + " | " + measured + " | " + (met ? "met" : "**missed**") + " |";
  }

  private static String number(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }

  private static String machine() {
    return Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
        + System.getProperty("os.arch") + ", load average "
        + number("%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
        + ", headless Chromium, server 20 ms away";
  }
}
