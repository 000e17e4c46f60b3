package io.github.faqwidget.admin.events;

import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes events into the store, their words only once enough clients have asked them. Not thread-safe. */
final class EventWriter {

  /** An event of a catalog, and who sent it; the latter is never written. */
  record Sent(String catalog, Event event, String client) {}

  private static final int MAX_WORDS = 2_000;

  private final Store store;
  private final WordCensus census;

  EventWriter(Store store, int enoughClients) {
    this.store = store;
    census = new WordCensus(enoughClients);
  }

  /** Writes a batch in one transaction. */
  void write(List<Sent> batch) {
    store.run(sql -> {
      for (Sent sent : batch) {
        write(sql, sent);
      }
      return null;
    });
  }

  private void write(Sql sql, Sent sent) throws SQLException {
    Event event = sent.event();
    long id = Sql.newId();
    LocalDate day = event.at().atZone(ZoneOffset.UTC).toLocalDate();
    String words = folded(event.query());
    sql.change("INSERT INTO event (id, catalog, kind, happened_at, on_day, version, typed, words, query_id, fit, hits,"
            + " entry, place, section, step) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)",
        id, sent.catalog(), event.kind(), event.at(), (int) day.toEpochDay(), event.version(), !words.isEmpty(),
        event.queryId(), event.fit(), shortened(String.join(" ", event.hits())), event.entry(), event.rank(),
        event.section(), event.step());
    if (!words.isEmpty()) {
      name(sql, sent, words, id, day);
    }
  }

  private void name(Sql sql, Sent sent, String words, long id, LocalDate day) throws SQLException {
    WordCensus.Count count = census.count(sent.catalog(), words, sent.client(), id, day);
    Optional<Long> known = sql.first("SELECT id FROM words WHERE catalog = ? AND text = ?",
        row -> row.getLong("id"), sent.catalog(), words);
    if (known.isPresent()) {
      sql.change("UPDATE event SET words = ? WHERE id = ?", known.get(), id);
      if (count.newClient()) {
        sql.change("UPDATE words SET clients = clients + 1 WHERE id = ?", known.get());
      }
    } else if (!count.waiting().isEmpty()) {
      long made = Sql.newId();
      sql.change("INSERT INTO words (id, catalog, text, clients) VALUES (?, ?, ?, ?)", made, sent.catalog(), words,
          count.clients());
      for (long waiting : count.waiting()) {
        sql.change("UPDATE event SET words = ? WHERE id = ?", made, waiting);
      }
    }
  }

  /**
   * What differs in width, case and spaces only is the same words. Some characters become many; what would not fit into
   * the store is cut.
   */
  static String folded(String query) {
    String folded = Normalizer.normalize(query, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    return folded.length() <= MAX_WORDS ? folded : folded.substring(0, folded.offsetByCodePoints(0, MAX_WORDS / 2));
  }

  private static @Nullable String shortened(String ids) {
    return ids.isEmpty() ? null : ids.length() <= 2_000 ? ids : ids.substring(0, ids.lastIndexOf(' ', 2_000));
  }
}
