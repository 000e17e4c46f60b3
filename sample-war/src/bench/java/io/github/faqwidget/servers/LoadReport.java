package io.github.faqwidget.servers;

import io.github.faqwidget.load.ClosedLoop;
import io.github.faqwidget.load.JudgedQueries;
import io.github.faqwidget.load.Load;
import io.github.faqwidget.load.Target;
import io.github.faqwidget.servlet.contract.HttpApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/**
 * Puts load on the WAR in Tomcat, on a static file there, and on Solr, and writes what they bore into the page
 * on performance: {@code mvn -Pload -pl sample-war -am}.
 */
final class LoadReport {

  private static final Path SAMPLE = Path.of("src/main/webapp/WEB-INF/catalogs/m365-mfa").toAbsolutePath();
  private static final Path QUERIES = Path.of("../faq-core/src/test/resources/eval/dev-queries.tsv");
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("faq.load.seconds"));
  private static final int[] CONNECTIONS = {1, 8, 64};
  /** So much longer than a line, over one connection: more would leave the compiler no processor. */
  private static final int WARM_UPS = 2;
  /** The usual megabytes. */
  private static final int ANSWERS_KEPT = 32;
  private static final int ERRORS_TOLD = 3;
  private static final int PATIENCE_SECONDS = 60;
  /** Solr's own for its heap; the same for Tomcat. */
  private static final String HEAP = "-Xmx512m";

  private final LoadFigures figures = new LoadFigures();
  private final JudgedQueries queries;
  private final Path folder;

  private LoadReport(JudgedQueries queries, Path folder) {
    this.queries = queries;
    this.folder = folder;
  }

  /** Takes the page to write into, and a remark about the machine, which may be empty. */
  public static void main(String[] arguments) throws Exception {
    LoadPage page = LoadPage.of(Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : "");
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "load-");
    LoadReport report = new LoadReport(JudgedQueries.read(QUERIES), folder);
    String figures = report.measure();
    page.write(figures);
    System.out.println(figures);
  }

  private String measure() throws IOException, InterruptedException, ExecutionException {
    Path catalogs = Files.createDirectory(folder.resolve("catalogs"));
    Reloads.copy(SAMPLE, catalogs);
    String answer;
    ReloadCounts reloads;
    try (RunningServer tomcat = tomcat(catalogs, 0)) {
      bear(search(LoadFigures.NONE_KEPT, tomcat), tomcat.process().java());
    }
    try (RunningServer tomcat = tomcat(catalogs, ANSWERS_KEPT)) {
      answer = middle(new ClosedLoop(search(LoadFigures.QUIET, tomcat)).bodies());
      bear(search(LoadFigures.QUIET, tomcat), tomcat.process().java());
      reloads = bearReloading(tomcat, catalogs);
      bear(floor(tomcat, answer), tomcat.process().java());
    }
    try (SolrPeer solr = SolrPeer.start(Files.createDirectory(folder.resolve("solr")), SAMPLE, HEAP)) {
      bear(solr(LoadFigures.SOLR_UNCACHED, solr, queries.ofSolr(SolrPeer.UNCACHED)), solr.java());
      bear(solr(LoadFigures.SOLR, solr, queries.ofSolr(SolrPeer.STOCK)), solr.java());
      bear(solr(LoadFigures.SOLR_QUESTIONS, solr, queries.questionsOfSolr(SolrPeer.STOCK)), solr.java());
    }
    return text(answer, reloads);
  }

  private static RunningServer tomcat(Path catalogs, int answersKept) {
    AppServers.Row row = new AppServers.Row(new Tomcat("tomcat-11"), Jdk.current());
    return RunningServer.start(row, War.SAMPLE, Map.of(
        "CATALINA_OPTS", HEAP,
        "FAQ_CATALOGS", catalogs.toString(),
        "FAQ_CATALOGS_INTERVAL", "1",
        "FAQ_ANSWERS_KEPT", "" + answersKept,
        "FAQ_LIMIT_REQUESTS", "0"));
  }

  private Target search(String name, RunningServer tomcat) {
    return new Target(name, tomcat.api().root(), queries.ofApi(Reloads.IDS));
  }

  /** A web application of one file, which the server takes while it runs. */
  private static Target floor(RunningServer tomcat, String answer) throws IOException, InterruptedException {
    Path application = Files.createDirectory(tomcat.deployments().resolve("floor"));
    Files.writeString(application.resolve("answer.json"), answer);
    Target floor =
        new Target(LoadFigures.FLOOR, tomcat.api().root().resolve("/floor/"), List.of("answer.json"));
    HttpApi api = new HttpApi(floor.root());
    for (int i = 0; api.get("answer.json").statusCode() != 200; i++) {
      if (i > PATIENCE_SECONDS) {
        throw new IOException("Tomcat did not take " + application);
      }
      Thread.sleep(1000);
    }
    return floor;
  }

  private Target solr(String name, SolrPeer solr, List<String> paths) throws IOException {
    Target target = new Target(name, solr.root(), paths);
    long found = new ClosedLoop(target).bodies().stream().filter(it -> !it.contains("\"docs\":[]")).count();
    System.out.printf(Locale.ROOT, "%s finds something for %d of %d queries%n", name, found, queries.count());
    return target;
  }

  private ReloadCounts bearReloading(RunningServer tomcat, Path catalogs)
      throws IOException, InterruptedException, ExecutionException {
    try (Reloads editor = Reloads.start(catalogs, tomcat.api())) {
      bear(search(LoadFigures.RELOADING, tomcat), tomcat.process().java());
      return editor.counts();
    }
  }

  private void bear(Target target, ProcessHandle server)
      throws IOException, InterruptedException, ExecutionException {
    ClosedLoop loop = new ClosedLoop(target);
    figures.addWarmUp(loop.run(1, TIME.multipliedBy(WARM_UPS)));
    for (int connections : CONNECTIONS) {
      Load load = loop.run(connections, TIME);
      double resident = Memory.resident(server) / 1e6;
      double live = Memory.live(Jdk.current().jcmd(server, "GC.class_histogram")) / 1e6;
      LoadRow row = new LoadRow(target.name(), load, live, resident);
      figures.add(row);
      System.out.println(row);
      load.errors().stream().limit(ERRORS_TOLD).forEach(System.out::println);
    }
  }

  private String text(String answer, ReloadCounts reloads) {
    return "The static file has %,d bytes, as many as the answer in the middle of all has.%n%n"
        .formatted(answer.getBytes(StandardCharsets.UTF_8).length)
        + String.join("\n", figures.goals(reloads)) + "\n\n" + LoadRow.HEAD
        + figures.rows().stream().map(row -> row + "\n").collect(Collectors.joining());
  }

  private static String middle(List<String> answers) {
    return answers.stream().sorted(Comparator.comparingInt(String::length)).skip(answers.size() / 2)
        .findFirst().orElseThrow();
  }
}
