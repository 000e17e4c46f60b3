package io.github.faqwidget.admin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
  void may_be_open_twice_as_when_one_deployment_takes_over_from_another() {
    try (Store first = open(); Store second = open()) {
      first.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", "first", "1"));
      second.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", "second", "1"));

      assertThat(names(first)).isEqualTo(names(second)).containsExactly("first", "second");
    }
  }

  @Test
  void that_is_away_at_the_start_is_there_as_soon_as_it_can_be() throws Exception {
    Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
    try (Store store = Store.open(blocked.toString(), Duration.ZERO)) {
      assertThat(store.isUp()).isFalse();
      assertThatThrownBy(() -> names(store)).isInstanceOf(StoreException.class);

      Files.delete(blocked);
      while (!store.isUp()) {
        Thread.sleep(50);
      }
      assertThat(names(store)).isEmpty();
    }
  }

  @Test
  void is_backed_up_into_a_file_while_it_is_used_and_restored_by_copying_it() throws Exception {
    Path backup = folder.resolve("backup.db");
    try (Store store = open()) {
      store.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", "before", "1"));
      store.backUp(backup);
      store.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", "after", "1"));
    }
    Path restored = Files.createDirectory(folder.resolve("restored"));
    Files.copy(backup, restored.resolve("faq.db"));
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
