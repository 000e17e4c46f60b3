package io.github.faqwidget.servlet;

import static io.github.faqwidget.servlet.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server whose tables change while it answers. */
class CatalogReloadTest {

  @TempDir
  private Path temporary;

  @Test
  @Timeout(60)
  void a_changed_table_is_served_without_a_request_lost_and_health_tells_of_a_broken_one() throws Exception {
    Path root = Files.createDirectory(temporary.resolve("catalogs"));
    Tables tables = new Tables(root);
    tables.write("vpn/table.txt", table(4, "はい"));

    try (TomcatServer server = start(root, "1")) {
      tables.write("vpn/table.txt", table(4, "いいえ"));
      awaitAnswer(server.api(), "api/catalogs/vpn/entries/1", "いいえ");

      tables.write("vpn/table.txt", "これは表ではありません\n");
      awaitAnswer(server.api(), "api/health", "table.txt: 見出しの行が見つかりません");
      assertThat(server.api().json("api/health").getString("status")).isEqualTo("UP");
      awaitAnswer(server.api(), "api/catalogs/vpn/entries/1", "いいえ");
      awaitAnswer(server.api(), "api/metrics", "faq_catalog_current{catalog=\"vpn\"} 0.0");
    }
  }

  @Test
  @Timeout(60)
  void no_reader_loses_a_request_while_catalogs_come_change_and_go() throws Exception {
    Path root = Files.createDirectory(temporary.resolve("catalogs"));
    Tables tables = new Tables(root);
    tables.write("vpn/table.txt", table(4, "はい"));
    AtomicBoolean changing = new AtomicBoolean(true);

    try (TomcatServer server = start(root, "1")) {
      List<CompletableFuture<Set<Integer>>> readers = Stream
          .generate(() -> CompletableFuture.supplyAsync(() -> statuses(server.api(), changing)))
          .limit(3).toList();
      tables.write("mail/table.txt", table(2, "はい"));
      awaitAnswer(server.api(), "api/catalogs", "mail");
      tables.write("vpn/table.txt", table(5, "いいえ"));
      tables.delete("mail/table.txt");
      tables.delete("mail");
      awaitAnswer(server.api(), "api/catalogs/vpn/entries/1", "いいえ");
      awaitAnswer(server.api(), "api/catalogs/mail", "There is no such catalog");
      changing.set(false);

      for (CompletableFuture<Set<Integer>> reader : readers) {
        assertThat(reader.get()).containsExactly(200);
      }
    }
  }

  @Test
  void an_undeployed_application_leaves_no_thread_behind() throws Exception {
    Path root = Files.createDirectory(temporary.resolve("catalogs"));
    new Tables(root).write("vpn/table.txt", table(4, "はい"));
    Set<Thread> before = ownThreads();

    try (TomcatServer server = start(root, "3600")) {
      assertThat(server.api().get("api/catalogs/vpn/search?q=a").statusCode()).isEqualTo(200);
      assertThat(server.api().get("api/metrics").statusCode()).isEqualTo(200);
      assertThat(ownThreads()).anyMatch(thread -> thread.getName().equals("faq-catalogs"));
      server.undeploy();
      assertThat(ownThreads()).isSubsetOf(before);
    }
  }

  @Test
  void there_is_no_thread_where_the_setting_says_so() throws Exception {
    Path root = Files.createDirectory(temporary.resolve("catalogs"));

    try (TomcatServer server = start(root, "0")) {
      assertThat(server.started()).isTrue();
      assertThat(ownThreads()).noneMatch(thread -> thread.getName().equals("faq-catalogs"));
    }
  }

  private TomcatServer start(Path root, String interval) throws Exception {
    return TomcatServer.start(TestWar.write(temporary),
        Map.of("faq.catalogs", root.toString(), "faq.catalogs.interval", interval,
            "faq.limit.requests", "0"));
  }

  /** Without those of the server, of the client, and of the JVM itself, which help to read large tables. */
  private static Set<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .filter(thread -> !thread.getName().matches("(http-nio|Catalina|HttpClient|container|ForkJoinPool.common).*"))
        .collect(Collectors.toSet());
  }

  private static Set<Integer> statuses(HttpApi api, AtomicBoolean asking) {
    Set<Integer> statuses = new TreeSet<>();
    while (asking.get()) {
      statuses.add(api.get("api/catalogs/vpn/search?q=" + HttpApi.encode("質問")).statusCode());
    }
    return statuses;
  }

  /** Every answer on the way has to be a good one. */
  private static void awaitAnswer(HttpApi api, String path, String part) throws InterruptedException {
    String answer;
    do {
      Thread.sleep(20);
      assertThat(api.get("api/catalogs/vpn/search?q=" + HttpApi.encode("質問")).statusCode()).isEqualTo(200);
      answer = new String(api.get(path).body(), StandardCharsets.UTF_8);
    } while (!answer.contains(part));
  }
}
