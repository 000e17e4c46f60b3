package io.github.faqwidget.servlet.registry;

import static io.github.faqwidget.servlet.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.servlet.LogLines;
import io.github.faqwidget.servlet.Tables;
import io.github.faqwidget.servlet.metrics.Metrics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the catalogs when somebody works in their folder. */
class DirectoryPollerTest {

  @TempDir
  private Path temporary;
  private Path root;
  private Tables tables;

  private final CatalogRegistry catalogs = new CatalogRegistry();
  private final Metrics metrics = new Metrics(List::of);
  private DirectoryPoller folder;

  @BeforeEach
  void open() throws IOException {
    root = Files.createDirectory(temporary.resolve("catalogs"));
    tables = new Tables(root);
    tables.write("vpn/table.txt", table(4, "はい"));
    folder = new DirectoryPoller(root, catalogs, new CatalogLoader(catalogs, metrics));
    folder.open();
  }

  @AfterEach
  void close() {
    catalogs.close();
  }

  @Test
  void an_added_catalog_is_served() throws Exception {
    tables.write("mail/table.txt", table(2, "いいえ"));
    lookTwice();

    assertThat(catalogs.inService()).extracting(FaqCatalog::id).containsExactly("mail", "vpn");
  }

  @Test
  void a_changed_table_is_served_once_it_has_settled() throws Exception {
    tables.write("vpn/table.txt", table(5, "は"));
    folder.look();
    tables.write("vpn/table.txt", table(5, "はい、"));
    folder.look();
    assertThat(answer()).isEqualTo("はい");

    tables.write("vpn/table.txt", table(5, "はい、どうぞ"));
    folder.look();
    assertThat(answer()).isEqualTo("はい");

    folder.look();
    assertThat(answer()).isEqualTo("はい、どうぞ");
  }

  @Test
  void a_file_beside_the_table_counts_as_well() throws Exception {
    tables.write("vpn/translations/en.tsv", "1\tQuestion 1\tYes\n");
    lookTwice();

    assertThat(catalogs.inService().get(0).translations()).containsKey("en");
  }

  @Test
  void a_removed_catalog_is_served_no_more() throws Exception {
    tables.write("mail/table.txt", table(2, "いいえ"));
    lookTwice();
    tables.delete("mail/table.txt");
    tables.delete("mail");
    folder.look();
    assertThat(catalogs.has("mail")).isTrue();

    folder.look();
    assertThat(catalogs.has("mail")).isFalse();
  }

  @Test
  void a_table_that_cannot_be_read_does_not_replace_the_good_one() throws Exception {
    try (LogLines log = LogLines.of(CatalogLoader.class)) {
      tables.write("vpn/table.txt", "これは表ではありません\n");
      lookTwice();
      lookTwice();

      assertThat(answer()).isEqualTo("はい");
      assertThat(error()).startsWith("table.txt: 見出しの行が見つかりません");
      assertThat(log.lines()).singleElement().asString()
          .contains("Catalog vpn could not be loaded", "stays in service", "table.txt: ");
    }
  }

  @Test
  void the_place_of_a_fault_is_told() throws Exception {
    tables.write("vpn/table.txt", "");
    tables.delete("vpn/table.txt");
    tables.write("vpn/table.csv", "No.,質問,回答\n1,なぜ,\"はい\n2,なに,\"い\"え\"\n");
    lookTwice();

    assertThat(error()).startsWith("table.csv: ").contains("行目から", "at line ");
    assertThat(answer()).isEqualTo("はい");
  }

  @Test
  void a_mended_table_ends_the_complaint() throws Exception {
    tables.write("vpn/table.txt", "これは表ではありません\n");
    lookTwice();
    tables.write("vpn/table.txt", table(4, "はい"));
    lookTwice();

    assertThat(error()).isNull();
    assertThat(answer()).isEqualTo("はい");
  }

  @Test
  void a_table_that_loses_more_than_half_of_its_entries_does_not_replace_the_whole_one() throws Exception {
    tables.write("vpn/table.txt", table(1, "いいえ") + "2\t質問2について\t\n");
    lookTwice();

    assertThat(answer()).isEqualTo("はい");
    assertThat(error())
        .contains("4件から1件", "It has 1 entries and had 4")
        .contains("table.txt 3行目「回答」", "table.txt line 3 \"回答\"");
  }

  @Test
  void a_table_that_loses_half_of_its_entries_is_served() throws Exception {
    tables.write("vpn/table.txt", table(2, "いいえ"));
    lookTwice();

    assertThat(answer()).isEqualTo("いいえ");
    assertThat(error()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "~$table.xlsx", ".~lock.table.xlsx#", ".table.txt.swp", "table.txt~", "#table.txt#", "table.txt.tmp",
      "4913", "Thumbs.db", ".DS_Store", "コピー ~ table.txt"})
  void editors_temporary_and_lock_files_change_nothing(String name) throws Exception {
    lookTwice();
    String before = loads();
    tables.write("vpn/" + name, "something else");
    lookTwice();

    assertThat(loads()).isEqualTo(before);
    assertThat(error()).isNull();
    assertThat(answer()).isEqualTo("はい");
  }

  @Test
  void a_table_is_served_that_an_editor_wrote_beside_and_renamed() throws Exception {
    Path written = tables.write("vpn/table.txt.tmp", table(4, "いいえ"));
    folder.look();
    Files.move(written, root.resolve("vpn/table.txt"), StandardCopyOption.REPLACE_EXISTING);
    lookTwice();

    assertThat(answer()).isEqualTo("いいえ");
  }

  @Test
  void a_moment_without_the_table_harms_nobody() throws Exception {
    tables.delete("vpn/table.txt");
    folder.look();
    assertThat(error()).isNull();

    folder.look();
    assertThat(answer()).isEqualTo("はい");
    assertThat(error()).startsWith("vpn: 表のファイルがありません");

    tables.write("vpn/table.txt", table(4, "いいえ"));
    lookTwice();
    assertThat(answer()).isEqualTo("いいえ");
    assertThat(error()).isNull();
  }

  @Test
  void a_change_that_leaves_time_and_size_as_they_were_is_seen_while_the_time_is_fresh() throws Exception {
    Instant now = Instant.now();
    tables.write("vpn/table.txt", table(4, "ああ"), now);
    lookTwice();
    assertThat(answer()).isEqualTo("ああ");

    tables.write("vpn/table.txt", table(4, "いい"), now);
    folder.look();
    assertThat(answer()).isEqualTo("いい");
  }

  @Test
  void a_catalog_that_was_broken_at_the_start_is_served_when_mended() throws Exception {
    tables.write("mail/table.txt", "");
    lookTwice();
    assertThat(catalogs.loaded("mail")).isEmpty();

    tables.write("mail/table.txt", table(2, "いいえ"));
    lookTwice();
    assertThat(catalogs.loaded("mail")).isPresent();
  }

  @Test
  void all_catalogs_stay_when_the_folder_is_empty_all_of_a_sudden() throws Exception {
    Path away = Files.move(root.resolve("vpn"), temporary.resolve("vpn"));
    lookTwice();
    lookTwice();
    assertThat(answer()).isEqualTo("はい");
    assertThat(error()).contains("The folder of catalogs is empty");

    Files.move(away, root.resolve("vpn"));
    lookTwice();
    assertThat(error()).isNull();
  }

  @Test
  void nothing_is_complained_about_when_the_last_folder_that_was_of_no_use_is_removed() throws Exception {
    Path broken = Files.createDirectories(temporary.resolve("catalogs of another server"));
    new Tables(broken).write("vpn/table.txt", "no table");
    try (CatalogRegistry others = new CatalogRegistry()) {
      DirectoryPoller other = new DirectoryPoller(broken, others, new CatalogLoader(others, metrics));
      other.open();
      assertThat(others.error("vpn")).isNotNull();

      Files.move(broken.resolve("vpn"), temporary.resolve("vpn"));
      other.look();
      other.look();
      assertThat(others.all()).isEmpty();
    }
  }

  @Test
  void a_folder_that_is_a_link_is_served_and_so_is_what_it_leads_to_next() throws Exception {
    Tables releases = new Tables(temporary);
    releases.write("releases/1/table.txt", table(4, "一"));
    releases.write("releases/2/table.txt", table(4, "二"));
    Path mail = Files.createSymbolicLink(root.resolve("mail"), temporary.resolve("releases/1"));
    lookTwice();
    assertThat(answer("mail")).isEqualTo("一");

    relink(mail, temporary.resolve("releases/2"));
    lookTwice();
    assertThat(answer("mail")).isEqualTo("二");
    assertThat(catalogs.inService()).extracting(FaqCatalog::id).containsExactly("mail", "vpn");
  }

  /** So volumes of containers are: hidden folders, a hidden link to one of them, links to what lies in it. */
  @Test
  void links_whose_target_changes_at_once_are_followed_though_size_and_time_stay() throws Exception {
    Tables volume = new Tables(root.resolve("vpn"));
    volume.delete("table.txt");
    Instant at = Instant.now().minusSeconds(1_000);
    for (String day : List.of("..monday", "..tuesday")) {
      volume.write(day + "/table.txt", table(4, day.substring(2, 5)), at);
      volume.write(day + "/translations/en.tsv", "1\tQuestion\t" + day.substring(2, 5) + "\n", at);
    }
    Path data = Files.createSymbolicLink(root.resolve("vpn/..data"), Path.of("..monday"));
    Files.createSymbolicLink(root.resolve("vpn/table.txt"), Path.of("..data/table.txt"));
    Files.createSymbolicLink(root.resolve("vpn/translations"), Path.of("..data/translations"));
    lookTwice();
    assertThat(answer()).isEqualTo("mon");

    relink(data, Path.of("..tuesday"));
    lookTwice();
    assertThat(answer()).isEqualTo("tue");
    assertThat(catalogs.inService().get(0).translations().get("en").toString()).contains("tue").doesNotContain("mon");
  }

  @Test
  void a_link_that_leads_nowhere_is_told_and_one_that_leads_back_harms_nobody() throws Exception {
    Files.createSymbolicLink(root.resolve("vpn/back"), root);
    lookTwice();
    assertThat(error()).isNull();

    Files.createSymbolicLink(root.resolve("vpn/phrases.tsv"), temporary.resolve("nowhere"));
    lookTwice();
    assertThat(error()).startsWith("vpn: ").contains("リンクの先", "where its links lead");
    assertThat(answer()).isEqualTo("はい");
  }

  /** Puts a link in another's place, as is done where nobody shall see neither. */
  private void relink(Path link, Path target) throws IOException {
    Path next = Files.createSymbolicLink(temporary.resolve("next"), target);
    Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
  }

  @Test
  void all_catalogs_stay_when_the_drive_is_gone() throws Exception {
    try (LogLines log = LogLines.of(DirectoryPoller.class)) {
      Path away = Files.move(root, temporary.resolve("unmounted"));
      lookTwice();
      lookTwice();
      assertThat(answer()).isEqualTo("はい");
      assertThat(error()).contains("can't be read").doesNotContain(root.toString());
      assertThat(log.lines()).hasSize(1);

      Files.move(away, root);
      lookTwice();
      assertThat(error()).isNull();
    }
  }

  private void lookTwice() {
    folder.look();
    folder.look();
  }

  private String answer() {
    return answer("vpn");
  }

  private String answer(String id) {
    return catalogs.use(id, searcher -> searcher.catalog().entries().get(0).answer().text()).orElseThrow();
  }

  private String error() {
    return catalogs.error("vpn");
  }

  private String loads() {
    return new String(metrics.text(), StandardCharsets.UTF_8).lines()
        .filter(line -> line.startsWith("faq_catalog_loads"))
        .toList().toString();
  }
}
