package io.github.faqwidget.admin.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.table.FaqTableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder of catalogs beside editors")
class StoredVersionsTest {

  private static final String TABLE = "No.\t質問\t回答\n1\t合言葉\t窓口へ\n2\tVPN\t再起動\n3\t印刷\t紙を足す\n";

  @TempDir
  private Path folder;
  private Store store;
  private Versions versions;
  private StoredVersions stored;

  @BeforeEach
  void open() throws Exception {
    store = Store.open(folder.toString(), Duration.ofSeconds(60));
    versions = new Versions(store);
    stored = new StoredVersions(store, versions);
    stored.offer(files(TABLE, Map.of("phrases.tsv", "1\t甲\n")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void is_served_as_it_is_while_nobody_edits() throws Exception {
    stored.offer(files(TABLE.replace("窓口へ", "電話を"), Map.of()));

    assertThat(answers()).containsExactly("電話を", "再起動", "紙を足す");
    assertThat(versions.all("vpn")).extracting(Version::author).containsOnly("folder");
  }

  @Test
  void offered_again_unchanged_does_not_undo_what_was_published() throws Exception {
    publish(files(TABLE, Map.of("phrases.tsv", "1\t甲\n2\t乙\n")));
    String published = versions.served("vpn").orElseThrow();

    stored.offer(files(TABLE, Map.of("phrases.tsv", "1\t甲\n")));

    assertThat(versions.served("vpn")).hasValue(published);
  }

  @Test
  void that_changes_goes_together_with_what_was_published() throws Exception {
    publish(files(TABLE, Map.of("phrases.tsv", "1\t甲\n2\t乙\n", "corrections.tsv", "3\t回答\tトナーを替える\n")));

    stored.offer(files(TABLE.replace("窓口へ", "電話を"), Map.of("phrases.tsv", "1\t甲\n3\t丙\n")));

    assertThat(answers()).containsExactly("電話を", "再起動", "トナーを替える");
    assertThat(FaqCatalogReader.read(served()).catalog().phrases()).containsOnlyKeys("1", "2", "3");
  }

  @Test
  void that_changes_what_an_editor_changed_too_leaves_the_published_version_in_service() throws Exception {
    publish(files(TABLE, Map.of("corrections.tsv", "3\t回答\tトナーを替える\n")));

    stored.offer(files(TABLE.replace("紙を足す", "電源を入れる"), Map.of()));

    assertThat(answers()).endsWith("トナーを替える");
  }

  @Test
  void with_less_than_half_of_the_entries_is_refused() {
    assertThatThrownBy(() -> stored.offer(files(TABLE.substring(0, TABLE.indexOf("2\t")), Map.of())))
        .isInstanceOf(FaqTableException.class);
    assertThat(answers()).hasSize(3);
  }

  @Test
  void is_published_once_however_many_publish_at_a_time() {
    String base = versions.served("vpn").orElseThrow();
    publish(files(TABLE, Map.of("elsewhere.txt", "食堂\n")));

    assertThatThrownBy(() -> versions.publish(files(TABLE, Map.of("elsewhere.txt", "駐車場\n")), base, "b", ""))
        .isInstanceOf(ConflictException.class);
  }

  private void publish(CatalogFiles files) {
    versions.publish(files, versions.served("vpn").orElseThrow(), "editor", "");
  }

  private CatalogFiles served() {
    return versions.files("vpn", versions.served("vpn").orElseThrow()).orElseThrow();
  }

  private List<String> answers() {
    return FaqCatalogReader.read(served()).catalog().entries().stream().map(FaqEntry::answer)
        .map(text -> text.text()).toList();
  }

  private static CatalogFiles files(String table, Map<String, String> beside) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("table.txt", table.getBytes(StandardCharsets.UTF_8));
    beside.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new CatalogFiles("vpn", files);
  }
}
