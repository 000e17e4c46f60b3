package io.github.faqwidget.servlet.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.search.FaqSearcher;
import io.github.faqwidget.servlet.Tables;
import io.github.faqwidget.servlet.metrics.Metrics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogRegistryTest {

  private static final FaqQuery QUERY = new FaqQuery("質問", List.of(), 5);

  private final CatalogRegistry catalogs = new CatalogRegistry();

  @AfterEach
  void close() {
    catalogs.close();
  }

  @Test
  void a_version_out_of_service_is_closed_behind_its_last_query() {
    catalogs.serve("vpn", version("はい"));

    FaqSearcher first = catalogs.use("vpn", searcher -> {
      catalogs.serve("vpn", version("いいえ"));
      assertThat(searcher.search(QUERY).hits()).isNotEmpty();
      return searcher;
    }).orElseThrow();

    assertThatThrownBy(() -> first.search(QUERY)).isInstanceOf(RuntimeException.class);
    assertThat(answer()).isEqualTo("いいえ");
  }

  @Test
  void a_question_that_fails_keeps_nothing_open() {
    catalogs.serve("vpn", version("はい"));
    FaqSearcher searcher = catalogs.use("vpn", it -> it).orElseThrow();

    assertThatThrownBy(() -> catalogs.use("vpn", it -> {
      throw new IllegalStateException("a fault");
    })).hasMessage("a fault");
    catalogs.remove("vpn");

    assertThatThrownBy(() -> searcher.search(QUERY)).isInstanceOf(RuntimeException.class);
    assertThat(catalogs.use("vpn", it -> it)).isEmpty();
  }

  @Test
  void no_query_is_lost_while_versions_change() throws Exception {
    catalogs.serve("vpn", version("はい"));
    AtomicBoolean changing = new AtomicBoolean(true);
    ExecutorService readers = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> reader = () -> {
        int asked = 0;
        while (changing.get() || asked == 0) {
          assertThat(catalogs.use("vpn", it -> it.search(QUERY).hits().get(0).alike().size())).contains(2);
          asked++;
        }
        return asked;
      };
      List<Future<Integer>> all = Stream.generate(() -> readers.submit(reader)).limit(4).toList();
      for (int i = 0; i < 20; i++) {
        catalogs.serve("vpn", version("はい" + i));
      }
      changing.set(false);
      for (Future<Integer> asked : all) {
        assertThat(asked.get()).isPositive();
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private String answer() {
    return catalogs.use("vpn", searcher -> searcher.catalog().entries().get(0).answer().text()).orElseThrow();
  }

  @Test
  void an_entry_leaves_with_its_last_day_though_no_file_changes() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("table.txt", "質問,回答,公開終了日\n質問は何ですか,はい,2099-03-31\n質問は二つですか,いいえ,\n".getBytes(StandardCharsets.UTF_8));
    CatalogLoader loader = new CatalogLoader(catalogs, new Metrics(List::of));
    loader.load("vpn", () -> new CatalogFiles("vpn", files));
    String edition = catalogs.edition("vpn").orElseThrow();
    assertThat(catalogs.inService().get(0).entries()).hasSize(2);

    loader.readDue(Instant.parse("2099-03-30T00:00:00Z"));
    assertThat(catalogs.edition("vpn")).contains(edition);
    loader.readDue(Instant.parse("2099-04-02T00:00:00Z"));

    assertThat(catalogs.inService().get(0).entries()).extracting(FaqEntry::id).containsExactly("2");
    assertThat(catalogs.edition("vpn")).isPresent().isNotEqualTo(Optional.of(edition));
  }

  private static SearcherLease version(String answer) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("table.txt", Tables.table(3, answer).getBytes(StandardCharsets.UTF_8));
    return new SearcherLease(FaqCatalogReader.read(new CatalogFiles("vpn", files)).catalog(), 0);
  }
}
