package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table in docs/servers.md: what every run of the WAR on a server was measured at. */
final class ServersPage {

  private static final Path PAGE = Path.of("..", "docs", "servers.md");
  private static final String BEGIN = "<!-- measured: mvn verify -Pservers -->\n";
  private static final String END = "<!-- /measured -->\n";
  private static final String HEAD = """
      | server | version | JDK | first answer | memory | JAX-RS | a changed WAR |
      |---|---|---|---|---|---|---|
      """;

  private final List<String> lines = new ArrayList<>();

  void add(AppServers.Row row, RunningServer running, boolean own) {
    lines.add(String.format(Locale.ROOT, "| %s | %s | %d | %.1f s | %d MB | %s | %s |%n",
        row.server(), row.server().version(), row.jdk().feature(),
        running.untilFirstAnswer().toMillis() / 1000.0,
        Memory.resident(running.process().java()) / 1_000_000,
        own ? "ours" : "the server's",
        row.server().redeploys() ? "is taken while the server runs" : "needs a restart"));
  }

  /** Puts the lines in place of those of the run before; does so only where all servers were asked. */
  void write() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(PAGE,
        page.substring(0, from) + HEAD + String.join("", lines) + page.substring(page.indexOf(END)));
  }
}
