package io.github.faqwidget.admin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The store")
class StoreTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String NAMES = "SELECT name FROM secret ORDER BY name";

  @TempDir
  private Path folder;

  @Test
  void keeps_what_was_committed_over_a_restart() {
    try (Store store = open()) {
      store.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", "a", "1"));
    }
    try (Store store = open()) {
      assertThat(names(store)).containsExactly("a");
    }
  }

  @Test
  void undoes_everything_of_a_transaction_that_fails() {
    try (Store store = open()) {
      assertThatThrownBy(() -> store.run(sql -> {
        sql.change("INSERT INTO secret VALUES (?, ?)", "a", "1");
        throw new IllegalStateException("half way");
      })).isInstanceOf(IllegalStateException.class);

      assertThat(names(store)).isEmpty();
    }
  }

  @Test
  void knows_a_value_from_sql() {
    String value = "'; DROP TABLE secret; --";
    try (Store store = open()) {
      store.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", value, "1"));

      assertThat(names(store)).containsExactly(value);
    }
  }

  @Test
  void that_another_process_has_open_is_away_until_it_lets_go() throws Exception {
    Store first = open();
    try (Store second = Store.open(folder.toString(), Duration.ZERO)) {
      assertThat(second.isUp()).isFalse();
      assertThatThrownBy(() -> names(second)).isInstanceOf(StoreException.class);

      first.close();
      while (!second.isUp()) {
        Thread.sleep(50);
      }
      assertThat(names(second)).isEmpty();
    }
  }

  @Test
  void is_backed_up_into_a_file_while_it_is_used_and_restored_by_unpacking_it() throws Exception {
    Path backup = folder.resolve("backup.zip");
    try (Store store = open()) {
      store.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", "before", "1"));
      store.backUp(backup);
      store.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", "after", "1"));
    }
    Path restored = Files.createDirectory(folder.resolve("restored"));
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, restored.resolve(Path.of(entry.getName()).getFileName()));
      }
    }
    try (Store store = Store.open(restored.toString(), PATIENCE)) {
      assertThat(names(store)).containsExactly("before");
    }
  }

  @Test
  void says_which_places_it_can_be_at() {
    assertThatThrownBy(() -> Store.open("jdbc:oracle:thin:@db", Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jdbc:postgresql:");
  }

  private Store open() {
    return Store.open(folder.toString(), PATIENCE);
  }

  private static List<String> names(Store store) {
    return store.run(sql -> sql.list(NAMES, row -> row.getString("name")));
  }
}
