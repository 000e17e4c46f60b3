package io.github.faqwidget.admin.events;

import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of the searches for some words. Not thread-safe. */
final class Asked {

  private static final int MAX_SECTIONS = 5;

  private final String text;
  private final int clients;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> sections = new HashMap<>();

  private Asked(String text, int clients) {
    this.text = text;
    this.clients = clients;
  }

  private record Row(String text, int clients, String what, String section, int times) {}

  /** All words that were written down in a period. */
  static Collection<Asked> in(Store store, String catalog, Period period) {
    List<Row> rows = store.run(sql -> rows(sql, catalog, period));
    Map<String, Asked> all = new LinkedHashMap<>();
    for (Row row : rows) {
      Asked asked = all.computeIfAbsent(row.text(), text -> new Asked(text, row.clients()));
      asked.counts.merge(row.what(), row.times(), Integer::sum);
      if (!row.section().isEmpty()) {
        asked.sections.merge(row.section(), row.times(), Integer::sum);
      }
    }
    return all.values();
  }

  private static List<Row> rows(Sql sql, String catalog, Period period) throws java.sql.SQLException {
    return sql.list("SELECT w.text, w.clients, e.kind, e.fit, e.section, COUNT(*) AS times FROM event e"
            + " JOIN words w ON w.id = e.words WHERE e.catalog = ? AND e.on_day BETWEEN ? AND ?"
            + " GROUP BY w.text, w.clients, e.kind, e.fit, e.section",
        row -> new Row(row.getString("text"), row.getInt("clients"),
            row.getString("kind").equals("search") ? "search-" + row.getString("fit") : row.getString("kind"),
            Optional.ofNullable(row.getString("section")).orElse(""), row.getInt("times")),
        catalog, period.first(), period.last());
  }

  String text() {
    return text;
  }

  int clients() {
    return clients;
  }

  int searches() {
    return times("search-good") + times("search-weak") + times("search-none");
  }

  /** What went wrong; empty where nothing did. */
  Optional<Gap.Kind> trouble() {
    int half = (searches() + 1) / 2;
    if (searches() == 0) {
      return Optional.empty();
    } else if (times("search-none") >= half) {
      return Optional.of(Gap.Kind.NONE);
    } else if (times("search-weak") >= half) {
      return Optional.of(Gap.Kind.WEAK);
    } else if (times("opened") == 0) {
      return Optional.of(Gap.Kind.UNOPENED);
    }
    return times("not_solved") > times("solved") ? Optional.of(Gap.Kind.UNSOLVED) : Optional.empty();
  }

  /** The sections being read, the most frequent first. */
  static List<String> sections(Collection<Asked> group) {
    Map<String, Integer> all = new HashMap<>();
    group.forEach(asked -> asked.sections.forEach((section, times) -> all.merge(section, times, Integer::sum)));
    List<String> sorted = new ArrayList<>(all.keySet());
    sorted.sort(Comparator.comparing((String section) -> -all.getOrDefault(section, 0)).thenComparing(section -> section));
    return sorted.subList(0, Math.min(MAX_SECTIONS, sorted.size()));
  }

  private int times(String what) {
    return counts.getOrDefault(what, 0);
  }
}
