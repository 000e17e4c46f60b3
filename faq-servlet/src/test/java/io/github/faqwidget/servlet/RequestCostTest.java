package io.github.faqwidget.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** No request costs more than so many plain searches of the same catalog, in processor time of the thread that answers it. */
class RequestCostTest extends CostlyRequests {

  private static final int PLAIN_SEARCHES = 50;
  private static final String PLAIN = CATALOG + "search?q=" + HttpApi.encode("スマホを替えたら認証アプリが使えない")
      + "&context=" + HttpApi.encode("【手順1】認証アプリ");

  private static TomcatServer server;
  private static RawClient client;
  private static long budget;

  @BeforeContainer
  static void start() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "cost");
    server = TomcatServer.start(
        TestWar.write(folder), Map.of("faq.limit.requests", "0", "faq.answers.kept", "0"));
    client = new RawClient(server.api().root());
    cost(PLAIN, 1_000);
    budget = PLAIN_SEARCHES * cost(PLAIN, 20);
  }

  @AfterContainer
  static void stop() throws Exception {
    client.close();
    server.close();
  }

  @Property(tries = 250)
  void whatever_is_repeated_up_to_the_bounds(@ForAll("requests") String path) {
    assertThat(path.length()).isLessThan(MAX_PATH);
    long once = cost(path, 1);
    // A collection of the heap or a compiler at work is no cost of the request: what looks dear is asked again.
    assertThat(once < budget ? once : cost(path, 4)).as("nanoseconds of processor time").isLessThan(budget);
  }

  /** The least of so many times, in nanoseconds. */
  private static long cost(String path, int times) {
    return LongStream.range(0, times).map(i -> {
      assertThat(client.send("GET", path, List.of(), new byte[0]).status()).as(path).isIn(200, 400);
      return server.latestCost();
    }).min().orElseThrow();
  }
}
