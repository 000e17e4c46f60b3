package io.github.faqwidget.search.context;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries belong to which section: those that the office pinned to it in a column of the table, and those whose
 * texts cite it.
 *
 * @param names what names the sections of the manual, and the headings that entries are pinned to
 * @param entries how much each entry belongs to a section, by the section's id and the entry's place
 * @param size how many entries there are
 */
record Citations(SectionNames names, Map<String, double[]> entries, int size) {

  /** What an entry that is pinned to a section belongs to it; one that cites it does so less. */
  static final double PINNED = 2;

  static Citations of(FaqCatalog catalog) {
    SectionNames declared = new SectionNames(catalog.sections());
    List<Section> all = new ArrayList<>(catalog.sections());
    catalog.entries().stream()
        .flatMap(entry -> entry.details().sections().stream())
        .distinct()
        .filter(pinned -> section(pinned, catalog, declared).isEmpty())
        .forEach(pinned -> all.add(new Section(pinned, pinned, null)));
    Map<String, double[]> entries = new HashMap<>();
    for (int place = 0; place < catalog.entries().size(); place++) {
      add(entries, place, catalog, declared);
    }
    return new Citations(new SectionNames(all), entries, catalog.entries().size());
  }

  /** How much each entry belongs to a section, by its place. */
  double[] of(Section section) {
    return entries.getOrDefault(section.id(), new double[size]);
  }

  private static void add(Map<String, double[]> entries, int place, FaqCatalog catalog, SectionNames declared) {
    FaqEntry entry = catalog.entries().get(place);
    Set<String> pinned = entry.details().sections().stream()
        .map(name -> section(name, catalog, declared).map(Section::id).orElse(name))
        .collect(Collectors.toSet());
    Set<String> all = Stream.concat(pinned.stream(), entry.sections().stream()
            .filter(id -> !entry.details().sections().contains(id)))
        .collect(Collectors.toSet());
    all.forEach(id -> entries.computeIfAbsent(id, any -> new double[catalog.entries().size()])[place] =
        pinned.contains(id) ? PINNED : 1 / Math.sqrt(all.size()));
  }

  /** The section that an office means that wrote its id, or any name of it. */
  private static Optional<Section> section(String written, FaqCatalog catalog, SectionNames declared) {
    return catalog.section(written).or(() -> declared.named(written));
  }
}
