package io.github.faqwidget.servers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the figures of the load between their two marks of the page. */
record LoadPage(Path page, String machine) {

  private static final Pattern SECTION =
      Pattern.compile("(?s)(<!-- the figures under load[^\n]*\n).*?(<!-- end of the figures under load)");

  /** The machine as it is now; a remark, which may be empty, says more of it. */
  static LoadPage of(Path page, String remark) {
    String machine = Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name")
        + " " + System.getProperty("os.arch") + ", " + System.getProperty("java.vm.name") + " "
        + System.getProperty("java.vm.version") + ", load average "
        + String.format(Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
        + " before the run." + (remark.isBlank() ? "" : " " + remark);
    return new LoadPage(page, machine);
  }

  void write(String figures) throws IOException {
    String before = Files.readString(page);
    Matcher section = SECTION.matcher(before);
    if (!section.find()) {
      throw new IllegalStateException(page + " has no line that begins <!-- the figures under load");
    }
    String text = "\nMeasured on " + machine + "\n\n" + figures + "\n";
    Files.writeString(page, section.replaceFirst("$1" + Matcher.quoteReplacement(text) + "$2"));
  }
}
