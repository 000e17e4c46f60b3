package io.github.faqwidget.admin.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.servlet.feedback.Feedback;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What readers did")
class EventLogTest {

  private static final String TYPED = "人事部の山田です";

  @TempDir
  private Path folder;

  @Test
  void with_feedback_is_kept_without_the_words_that_they_typed() throws Exception {
    try (Store store = Store.open(folder.toString(), Duration.ofSeconds(30));
        EventLog log = new EventLog(store, 3, 400, any -> { })) {
      log.receive(new Feedback("vpn", "3", false, "別の機種です", TYPED, "手順1", "id"));
      while (feedback(store).isEmpty()) {
        Thread.sleep(20);
      }
      assertThat(feedback(store)).contains("別の機種です", "手順1").doesNotContain(TYPED);
    }
  }

  @Test
  void fits_into_the_store_even_where_a_character_is_an_abbreviation_of_many() {
    assertThat(EventWriter.folded("\uFDFA".repeat(200))).hasSize(1_000);
    assertThat(EventWriter.folded("ＶＰＮ　 Ok")).isEqualTo("vpn ok");
  }

  private static List<String> feedback(Store store) {
    return store.run(sql -> sql.list("SELECT * FROM feedback", EventLogTest::values)).stream()
        .flatMap(List::stream).toList();
  }

  private static List<String> values(ResultSet row) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      values.add(String.valueOf(row.getString(i)));
    }
    return values;
  }
}
