package io.github.faqwidget.admin.events;

import io.github.faqwidget.admin.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What events say. Thread-safe. */
public final class Reports {

  private static final int MAX_GAPS = 300;
  private static final int MAX_SEARCHES = 200_000;
  private static final int MAX_COMMENTS = 1_000;

  private record Count(String key, String kind, String fit, int times) {}

  private final Store store;

  public Reports(Store store) {
    this.store = store;
  }

  /** The searches that did not help, those of most people first. */
  public List<Gap> gaps(String catalog, Period period) {
    List<Asked> troubled = Asked.in(store, catalog, period).stream()
        .filter(asked -> asked.trouble().isPresent())
        .sorted(Comparator.comparingInt((Asked asked) -> -asked.clients()).thenComparing(Asked::text))
        .limit(MAX_GAPS)
        .toList();
    return Alike.groups(troubled.stream().map(Asked::text).toList()).stream()
        .map(group -> gap(group.stream().map(troubled::get).toList()))
        .sorted(Comparator.comparingInt(gap -> -gap.clients()))
        .toList();
  }

  private static Gap gap(List<Asked> group) {
    Asked most = group.get(0);
    return new Gap(most.text(), most.trouble().orElseThrow(), group.stream().mapToInt(Asked::clients).sum(),
        group.stream().mapToInt(Asked::searches).sum(), Asked.sections(group),
        group.stream().skip(1).map(Asked::text).toList());
  }

  /** The words of a period's searches that were written down, those of most people first. */
  public List<String> searched(String catalog, Period period, int most) {
    return Asked.in(store, catalog, period).stream()
        .filter(asked -> asked.searches() > 0)
        .sorted(Comparator.comparingInt((Asked asked) -> -asked.clients()).thenComparing(Asked::text))
        .limit(most).map(Asked::text).toList();
  }

  /** All of a period in figures. */
  public Report report(String catalog, Period period, long dropped) {
    return new Report(days(catalog, period), entries(catalog, period), sections(catalog, period),
        steps(catalog, period), unnamed(catalog, period), dropped);
  }

  private List<Report.Day> days(String catalog, Period period) {
    Map<String, TreeMap<String, Integer>> days = new TreeMap<>();
    for (Count count : counts("on_day", catalog, period)) {
      TreeMap<String, Integer> day =
          days.computeIfAbsent(LocalDate.ofEpochDay(Long.parseLong(count.key())).toString(), any -> new TreeMap<>());
      if (count.kind().equals("search")) {
        day.merge("searches", count.times(), Integer::sum);
        day.merge(count.fit(), count.times(), Integer::sum);
      } else {
        day.merge(count.kind(), count.times(), Integer::sum);
      }
    }
    return days.entrySet().stream().map(it -> new Report.Day(it.getKey(), it.getValue())).toList();
  }

  private List<Report.EntryCount> entries(String catalog, Period period) {
    Map<String, Map<String, Integer>> entries = new TreeMap<>();
    counts("entry", catalog, period).stream().filter(count -> !count.key().isEmpty()).forEach(count ->
        entries.computeIfAbsent(count.key(), any -> new HashMap<>()).merge(count.kind(), count.times(), Integer::sum));
    store.run(sql -> sql.list("SELECT hits FROM event WHERE catalog = ? AND on_day BETWEEN ? AND ? AND hits IS NOT NULL"
        + " LIMIT " + MAX_SEARCHES, row -> shown(row.getString("hits"), entries), catalog, period.first(), period.last()));
    Map<String, List<String>> comments = comments(catalog, period);
    return entries.entrySet().stream().map(it -> new Report.EntryCount(it.getKey(), of(it, "shown"), of(it, "opened"),
        of(it, "solved"), of(it, "not_solved"), comments.getOrDefault(it.getKey(), List.of()))).toList();
  }

  /** Counts while it reads: all texts at once would fill the memory. */
  private static boolean shown(String hits, Map<String, Map<String, Integer>> entries) {
    for (String entry : hits.split(" ")) {
      entries.computeIfAbsent(entry, any -> new HashMap<>()).merge("shown", 1, Integer::sum);
    }
    return true;
  }

  private static int of(Map.Entry<String, Map<String, Integer>> entry, String what) {
    return entry.getValue().getOrDefault(what, 0);
  }

  private Map<String, List<String>> comments(String catalog, Period period) {
    Map<String, List<String>> comments = new HashMap<>();
    long day = 86_400_000L;
    store.run(sql -> sql.list("SELECT entry, comment FROM feedback WHERE catalog = ? AND happened_at BETWEEN ? AND ?"
        + " AND comment <> '' ORDER BY id DESC LIMIT " + MAX_COMMENTS,
        row -> comments.computeIfAbsent(row.getString("entry"), any -> new ArrayList<>()).add(row.getString("comment")),
        catalog, period.first() * day, (period.last() + 1) * day));
    return comments;
  }

  private List<Report.SectionCount> sections(String catalog, Period period) {
    Map<String, int[]> sections = new TreeMap<>();
    for (Count count : counts("section", catalog, period)) {
      int[] sums = sections.computeIfAbsent(count.key(), any -> new int[4]);
      switch (count.kind()) {
        case "search" -> {
          sums[0] += count.times();
          sums[1] += count.fit().equals("good") ? 0 : count.times();
        }
        case "not_solved" -> sums[2] += count.times();
        case "contact" -> sums[3] += count.times();
        default -> { }
      }
    }
    sections.remove("");
    return sections.entrySet().stream().map(it -> new Report.SectionCount(it.getKey(), it.getValue()[0],
        it.getValue()[1], it.getValue()[2], it.getValue()[3])).toList();
  }

  private List<Report.StepCount> steps(String catalog, Period period) {
    return store.run(sql -> sql.list("SELECT section, step, COUNT(*) AS times FROM event WHERE catalog = ?"
        + " AND on_day BETWEEN ? AND ? AND kind = 'step' GROUP BY section, step ORDER BY section, step",
        row -> new Report.StepCount(row.getString("section"), row.getString("step"), row.getInt("times")),
        catalog, period.first(), period.last()));
  }

  private TreeMap<String, Integer> unnamed(String catalog, Period period) {
    TreeMap<String, Integer> unnamed = new TreeMap<>();
    store.run(sql -> sql.list("SELECT fit, COUNT(*) AS times FROM event WHERE catalog = ? AND on_day BETWEEN ? AND ?"
        + " AND kind = 'search' AND typed AND words IS NULL AND fit IS NOT NULL GROUP BY fit",
        row -> unnamed.put(row.getString("fit"), row.getInt("times")), catalog, period.first(), period.last()));
    return unnamed;
  }

  /** Counts by one column, kind and fit; the column is a name of ours. */
  private List<Count> counts(String column, String catalog, Period period) {
    return store.run(sql -> sql.list("SELECT " + column + " AS k, kind, fit, COUNT(*) AS times FROM event"
        + " WHERE catalog = ? AND on_day BETWEEN ? AND ? GROUP BY " + column + ", kind, fit",
        row -> new Count(Optional.ofNullable(row.getString("k")).orElse(""), row.getString("kind"),
            Optional.ofNullable(row.getString("fit")).orElse("none"), row.getInt("times")),
        catalog, period.first(), period.last()));
  }
}
