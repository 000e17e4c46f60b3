package io.github.faqwidget.document.bench;

import io.github.faqwidget.table.FaqTable;
import io.github.faqwidget.table.FaqTableReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Reads a workbook of 100,000 rows, made of the sample's texts, once in a fresh process, and writes the figures into the
 * page that is given; the JVM's settings bound its memory.
 */
public final class WorkbookBenchmark {

  private static final int ROWS = 100_000;
  private static final String BEGIN = "<!-- workbook figures: written by the command above, not by hand -->";
  private static final String END = "<!-- end of workbook figures -->";
  private static final Path SAMPLE = Path.of("sample-war/src/main/webapp/WEB-INF/catalogs/m365-mfa/table.txt");

  private WorkbookBenchmark() {}

  /** Takes the project's folder. */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path file = Files.createTempFile("workbook", ".xlsx");
    try {
      write(file, texts(project.resolve(SAMPLE)));
      report(project.resolve("docs/performance.md"), measured(file));
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> texts(Path sample) {
    return FaqTableReader.usual().read(sample).entries().stream()
        .map(entry -> entry.question().text() + "\n" + entry.answer().text()).toList();
  }

  private static void write(Path file, List<String> texts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = book.newWorksheet("FAQ");
      List<String> header = List.of("項番", "分類", "質問", "回答");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(0, i, header.get(i));
      }
      for (int row = 1; row <= ROWS; row++) {
        sheet.value(row, 0, row);
        sheet.value(row, 1, "分類" + row % 20);
        sheet.value(row, 2, texts.get(row % texts.size()).lines().findFirst().orElseThrow() + row);
        sheet.inlineString(row, 3, texts.get(row * 7 % texts.size()) + row);
      }
    }
  }

  private static List<String> measured(Path file) throws IOException {
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    FaqTable table = FaqTableReader.usual().read(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
    if (table.entries().size() != ROWS) {
      throw new IllegalStateException("Read " + table.entries().size() + " entries instead of " + ROWS);
    }
    return List.of("| rows | file | heap | read in | of processor time | load average of the machine |",
        "|---|---|---|---|---|---|", "| %,d | %.1f MB | %d MB | %.1f s | %.1f s | %.1f |".formatted(ROWS,
            Files.size(file) / 1e6, Runtime.getRuntime().maxMemory() >> 20, seconds, processor,
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  private static void report(Path page, List<String> lines) throws IOException {
    String before = Files.readString(page);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has no lines \"" + BEGIN + "\" and \"" + END + "\"");
    }
    String text = String.join("\n", lines);
    Files.writeString(page, before.substring(0, begin + BEGIN.length()) + "\n\n" + text + "\n\n" + before.substring(end));
    System.out.println(text);
  }
}
