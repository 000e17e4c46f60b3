package io.github.faqwidget.widget;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.github.faqwidget.browser.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Measures what the panel costs a page and its reader, in a real Chromium. Times are in milliseconds. */
final class PanelCost implements AutoCloseable {

  private static final int SERVER_MS = 20;
  private static final int SLOWER = 4;
  private static final String PAGE = "/pages/manual.html#tejun1";
  private static final String WITHOUT = "/pages/without-the-panel.html#tejun1";
  private static final Path SCRIPT = Path.of("src/bench/js/measure.js");

  private final Chromium chromium = Chromium.launch();
  private final TestServer server;

  PanelCost() throws IOException {
    server = new TestServer();
  }

  /** What a slow computer does until a page is at rest: layout shift, and the tasks that take longer than 50 ms. */
  record Burden(double shift, double longestTask, int longTasks) {}

  Burden burdenOf(Runs runs) {
    return burden(PAGE, runs, page -> {});
  }

  Burden burdenOfThePageAlone(Runs runs) {
    return burden(WITHOUT, runs, page -> {});
  }

  Burden burdenOfOpeningAndSearching(Runs runs) {
    return burden(PAGE, runs, page -> {
      page.evaluate("FaqHelp('open')");
      page.waitForSelector("faq-help .hit");
      page.evaluate("FaqHelp('search', '電話')");
      page.waitForSelector("faq-help .hit mark");
    });
  }

  /** From the click on the button to the first entries on the screen; the panel has been open before. */
  Times opening(Runs runs) {
    try (Visit visit = new Visit(PAGE)) {
      List<Double> times = new ArrayList<>();
      for (int i = -runs.warmup(); i < runs.measured(); i++) {
        double time = visit.number("measure.opening()");
        if (i >= 0) {
          times.add(time);
        }
      }
      return Times.of(times);
    }
  }

  /** From the last key of a word to its entries on the screen. */
  Times typing(Runs runs) {
    try (Visit visit = new Visit(PAGE)) {
      visit.page.evaluate("FaqHelp('open')");
      List<Double> times = new ArrayList<>();
      for (int i = -runs.warmup(); i < runs.measured(); i++) {
        double time = visit.number("measure.typing(" + i + ")");
        if (i >= 0) {
          times.add(time);
        }
      }
      return Times.of(times);
    }
  }

  /**
   * Kilobytes of heap in use after so many searches each, once what can be thrown away is. Until some hundreds of them
   * the browser itself takes notes, of a page's first 250 requests and of what it compiles.
   */
  List<Double> heapAfter(int... searches) {
    List<Double> heaps = new ArrayList<>();
    try (Visit visit = new Visit(PAGE)) {
      visit.page.evaluate("FaqHelp('open')");
      int done = 0;
      for (int count : searches) {
        visit.number("measure.searches(" + (count - done) + ")");
        heaps.add(visit.heap());
        done = count;
      }
    }
    return heaps;
  }

  private Burden burden(String path, Runs runs, Consumer<Page> use) {
    List<Burden> all = new ArrayList<>();
    for (int i = 0; i < runs.measured(); i++) {
      try (Visit visit = new Visit(path, SLOWER)) {
        use.accept(visit.page);
        visit.page.waitForTimeout(1000);
        all.add(new Burden(visit.number("measure.shift"), visit.number("Math.max(0, ...measure.tasks)"),
            (int) visit.number("measure.tasks.length")));
      }
    }
    all.sort(Comparator.comparingDouble(Burden::longestTask));
    return all.get(all.size() / 2);
  }

  @Override
  public void close() {
    server.close();
    chromium.close();
  }

  /** One page in a profile of its own, with a server as far away as a hospital's. */
  private final class Visit implements AutoCloseable {

    private final BrowserContext context =
        chromium.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
    private final Page page = context.newPage();
    private final CDPSession devtools = context.newCDPSession(page);

    Visit(String path) {
      this(path, 1);
    }

    Visit(String path, int slower) {
      context.addInitScript(SCRIPT);
      page.route("**" + WITHOUT.replaceFirst("#.*", ""), route -> route.fulfill(
          new Route.FulfillOptions().setContentType("text/html; charset=utf-8")
              .setBody(BuiltFiles.text(Path.of("src/test/resources/pages/manual.html"))
                  .replaceAll("<script[^>]*faq-widget.js[^>]*></script>", ""))));
      delayAnswers();
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", slower);
      devtools.send("Emulation.setCPUThrottlingRate", rate);
      page.navigate(server.url(path));
      if (path.equals(PAGE)) {
        page.evaluate("customElements.whenDefined('faq-help').then(() => {})");
      }
    }

    private void delayAnswers() {
      devtools.send("Network.enable");
      JsonObject conditions = new JsonObject();
      conditions.addProperty("offline", false);
      conditions.addProperty("latency", SERVER_MS);
      conditions.addProperty("downloadThroughput", -1);
      conditions.addProperty("uploadThroughput", -1);
      devtools.send("Network.emulateNetworkConditions", conditions);
    }

    double number(String expression) {
      return ((Number) page.evaluate(expression)).doubleValue();
    }

    double heap() {
      devtools.send("HeapProfiler.collectGarbage");
      devtools.send("HeapProfiler.collectGarbage");
      return devtools.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1024;
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
