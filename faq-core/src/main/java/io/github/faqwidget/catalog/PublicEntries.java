package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.FaqEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entries that readers may see on a day.
 *
 * @param entries the entries, in the table's order
 * @param changesAt when they will be others; null where they will not
 */
record PublicEntries(List<FaqEntry> entries, @Nullable Instant changesAt) {

  static PublicEntries of(List<FaqEntry> all, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    return new PublicEntries(
        all.stream().filter(entry -> entry.details().window().isOpenOn(today)).toList(),
        all.stream().map(entry -> entry.details().window().changeAfter(today)).flatMap(Optional::stream)
            .min(LocalDate::compareTo).map(day -> day.atStartOfDay(clock.getZone()).toInstant()).orElse(null));
  }

  /** What of a map by their ids is about them. */
  Map<String, List<String>> only(Map<String, List<String>> byId) {
    Set<String> ids = ids();
    Map<String, List<String>> only = new LinkedHashMap<>(byId);
    only.keySet().retainAll(ids);
    return only;
  }

  /** Those of some translations that are about them. */
  List<FaqEntry> only(List<FaqEntry> translations) {
    Set<String> ids = ids();
    return translations.stream().filter(entry -> ids.contains(entry.id())).toList();
  }

  private Set<String> ids() {
    return entries.stream().map(FaqEntry::id).collect(Collectors.toSet());
  }
}
