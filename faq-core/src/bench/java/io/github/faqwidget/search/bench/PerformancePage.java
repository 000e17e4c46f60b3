package io.github.faqwidget.search.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the figures between the two marks of the page; the rest of it is people's. */
final class PerformancePage {

  private static final String PAGE = "docs/performance.md";
  private static final String BEGIN = "<!-- figures: written by the command above, not by hand -->";
  private static final String END = "<!-- end of figures -->";

  private PerformancePage() {}

  static void write(Machine machine, Figures figures) throws IOException {
    Path page = BenchSettings.project().resolve(PAGE);
    String before = Files.readString(page);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has no lines \"" + BEGIN + "\" and \"" + END + "\"");
    }
    String text = String.join("\n", lines(machine, figures));
    String head = before.substring(0, begin + BEGIN.length());
    Files.writeString(page, head + "\n" + text + "\n" + before.substring(end));
    System.out.println(text);
    System.out.println("Written into " + page);
  }

  private static List<String> lines(Machine machine, Figures figures) {
    List<String> lines = new ArrayList<>(List.of("",
        "Measured on " + machine.processor() + ", " + machine.system() + ", " + machine.java() + ",",
        "each benchmark in a process of its own with at most " + Measurements.HEAP_MIB + " MiB of heap."));
    if (machine.load() >= 0) {
      lines.add("When the run began, the machine's load average was %.1f.".formatted(machine.load()));
    }
    BenchSettings.remark().ifPresent(lines::add);
    if (BenchSettings.largeTable().isEmpty()) {
      lines.add("The large table is left out: the command did not name one.");
    }
    for (List<String> table : List.of(
        figures.goals(), figures.searches(), figures.openings(), figures.throughput())) {
      lines.add("");
      lines.addAll(table);
    }
    lines.add("");
    return lines;
  }
}
