package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells where in the manual a reader is, and how near the entries are to there. Thread-safe. */
final class PageContext {

  private static final Pattern BRACKETED = Pattern.compile("【\\s*(.+?)\\s*】");

  private final FaqCatalog catalog;
  private final Function<String, double[]> topics;
  private final Weights weights;
  /** The ids of the sections that each entry cites, by its place in the catalog. */
  private final List<List<String>> citedSections;
  private final Map<Section, double[]> known = new ConcurrentHashMap<>();

  /**
   * Makes the context of a catalog's pages.
   *
   * @param catalog the catalog
   * @param topics tells how near the question of each entry is to a topic
   * @param weights what a citation counts beside the topic
   */
  PageContext(FaqCatalog catalog, Function<String, double[]> topics, Weights weights) {
    this.catalog = catalog;
    this.topics = topics;
    this.weights = weights;
    citedSections = catalog.entries().stream().map(FaqEntry::sections).toList();
  }

  /** The section that the most telling text of a context names, by its id in 【】 or by its title. */
  Optional<Section> section(List<String> context) {
    return context.stream().flatMap(text -> named(text).stream()).findFirst();
  }

  /**
   * How near each entry is to where the reader is, 0 to 1, by its place: by citing the section, and by asking about
   * its topic. Headings that name no section of the manual are a topic by their words.
   */
  double[] nearness(List<String> context, @Nullable Section section) {
    if (section != null) {
      return known.computeIfAbsent(section, each -> nearness(each.title(), each));
    }
    return context.isEmpty() ? new double[citedSections.size()] : nearness(String.join("\n", context), null);
  }

  /** How near each entry is to another: 1 where it cites a section that the other cites, else 0. */
  double[] nearness(FaqEntry entry) {
    return citedSections.stream()
        .mapToDouble(cited -> cited.stream().anyMatch(entry.sections()::contains) ? 1 : 0)
        .toArray();
  }

  private double[] nearness(String topic, @Nullable Section section) {
    double[] nearness = topics.apply(topic);
    double best = Math.max(Arrays.stream(nearness).max().orElse(0), Double.MIN_NORMAL);
    for (int place = 0; place < nearness.length; place++) {
      nearness[place] =
          weights.citation() * citation(place, section) + (1 - weights.citation()) * nearness[place] / best;
    }
    return nearness;
  }

  /** An entry that cites several sections belongs to each of them less. */
  private double citation(int place, @Nullable Section section) {
    List<String> cited = citedSections.get(place);
    return section != null && cited.contains(section.id()) ? 1 / Math.sqrt(cited.size()) : 0;
  }

  private Optional<Section> named(String text) {
    String folded = NfkcCharFilter.fold(text);
    List<String> ids = BRACKETED.matcher(folded).results().map(result -> result.group(1)).toList();
    return catalog.sections().stream()
        .filter(section -> ids.contains(NfkcCharFilter.fold(section.id())) || isTitle(section, folded))
        .findFirst();
  }

  private static boolean isTitle(Section section, String text) {
    String title = NfkcCharFilter.fold(section.title());
    return !title.isBlank() && (text.strip().equals(title) || text.strip().equals(NfkcCharFilter.fold(section.id())));
  }
}
