package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * What the WAR adds to a server with an empty one: {@code mvn verify -Pstart-cost}. Measures, asserts
 * nothing; the middle of several starts of each, in turn.
 */
class StartCost {

  private static final int STARTS = 3;
  private static final Path REPORT = Path.of("target", "start-cost.md");
  private static final String EMPTY_DESCRIPTOR = """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true"/>
      """;

  /** One start, in seconds and megabytes. */
  private record Start(
      double firstAnswer, double resident, double liveHeap, double classLoading, double classes) {

    static Start of(RunningServer server) throws IOException {
      double resident = Memory.resident(server.process().java()) / 1e6;
      String counters = server.process().jcmd("PerfCounter.print");
      double ticks = number("sun\\.os\\.hrt\\.frequency=(\\d+)", counters);
      return new Start(server.untilFirstAnswer().toMillis() / 1e3, resident,
          Memory.live(server.process().jcmd("GC.class_histogram")) / 1e6,
          number("sun\\.cls\\.time=(\\d+)", counters) / ticks,
          number("java\\.cls\\.loadedClasses=(\\d+)", counters)
              + number("java\\.cls\\.sharedLoadedClasses=(\\d+)", counters));
    }

    private static double number(String expression, String text) {
      return Pattern.compile(expression).matcher(text).results()
          .map((MatchResult match) -> Double.valueOf(match.group(1))).findFirst().orElse(Double.NaN);
    }
  }

  @Test
  void measures() throws IOException {
    War empty = emptyWar();
    StringBuilder report = new StringBuilder("""
        | server | WAR | first answer | resident | live heap | class loading | classes |
        |---|---|---|---|---|---|---|
        """);
    for (AppServers.Row row : AppServers.asked().toList()) {
      Start[] without = new Start[STARTS];
      Start[] with = new Start[STARTS];
      for (int i = 0; i < STARTS; i++) {
        without[i] = start(row, empty);
        with[i] = start(row, War.SAMPLE);
      }
      report.append(line(row, "empty", middle(without))).append(line(row, "ours", middle(with)));
    }
    Files.writeString(REPORT, report);
    System.out.println(report);
  }

  private static Start start(AppServers.Row row, War war) throws IOException {
    try (RunningServer running = RunningServer.start(row, war, Map.of())) {
      return Start.of(running);
    }
  }

  private static War emptyWar() {
    Path file = Path.of("target", "empty.war");
    ShrinkWrap.create(WebArchive.class)
        .setWebXML(new StringAsset(EMPTY_DESCRIPTOR))
        .addAsWebResource(new StringAsset("here"), "here.txt")
        .as(ZipExporter.class).exportTo(file.toFile(), true);
    return new War(file, "empty", "here.txt");
  }

  private static Start middle(Start[] starts) {
    return new Start(middle(starts, Start::firstAnswer), middle(starts, Start::resident),
        middle(starts, Start::liveHeap), middle(starts, Start::classLoading), middle(starts, Start::classes));
  }

  private static double middle(Start[] starts, ToDoubleFunction<Start> figure) {
    return Arrays.stream(starts).mapToDouble(figure).sorted().skip(STARTS / 2).findFirst().orElseThrow();
  }

  private static String line(AppServers.Row row, String war, Start it) {
    return String.format(Locale.ROOT, "| %s %s | %s | %.2f s | %.0f MB | %.0f MB | %.2f s | %.0f |%n",
        row, row.server().version(), war, it.firstAnswer, it.resident, it.liveHeap, it.classLoading, it.classes);
  }
}
