package io.github.faqwidget.search.context;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.search.analysis.FoldingCharFilter;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells where in the manual a reader is, and how near the entries are to there. Thread-safe. */
public final class PageContext {

  private final FaqCatalog catalog;
  private final Function<String, double[]> topics;
  private final RankingParameters weights;
  /** The ids of the sections that each entry cites, by its place in the catalog. */
  private final List<List<String>> citedSections;
  private final Map<String, Section> sectionById;
  private final Map<String, Section> sectionByTitle;
  private final Map<Section, double[]> known = new ConcurrentHashMap<>();

  /**
   * Makes the context of a catalog's pages.
   *
   * @param catalog the catalog
   * @param topics tells how near the question of each entry is to a topic
   * @param weights what a citation counts beside the topic
   */
  public PageContext(FaqCatalog catalog, Function<String, double[]> topics, RankingParameters weights) {
    this.catalog = catalog;
    this.topics = topics;
    this.weights = weights;
    citedSections = catalog.entries().stream().map(FaqEntry::sections).toList();
    sectionById = byName(catalog.sections(), Section::id);
    sectionByTitle = byName(catalog.sections(), Section::title);
  }

  /** The section that the most telling text of a context names, by its id in 【】 or by its title. */
  public Optional<Section> section(List<String> context) {
    return context.stream().flatMap(text -> named(text).stream()).findFirst();
  }

  /**
   * How near each entry is to where the reader is, 0 to 1, by its place: by citing the section, and by asking about
   * its topic. Headings that name no section of the manual are a topic by their words.
   */
  public double[] nearness(List<String> context, @Nullable Section section) {
    if (section != null) {
      return known.computeIfAbsent(section, each -> nearness(each.title(), each));
    }
    String typed = FoldingCharFilter.foldTyped(String.join("\n", context));
    return typed.isBlank() ? new double[citedSections.size()] : nearness(typed, null);
  }

  /** How near each entry is to another: 1 where it cites a section that the other cites, else 0. */
  public double[] nearness(FaqEntry entry) {
    return citedSections.stream()
        .mapToDouble(cited -> cited.stream().anyMatch(entry.sections()::contains) ? 1 : 0)
        .toArray();
  }

  /** Where no entry cites the section, its topic alone tells. */
  private double[] nearness(String topic, @Nullable Section section) {
    double[] nearness = topics.apply(topic);
    double best = Math.max(Arrays.stream(nearness).max().orElse(0), Double.MIN_NORMAL);
    double[] citations = IntStream.range(0, nearness.length).mapToDouble(place -> citation(place, section)).toArray();
    double share = Arrays.stream(citations).anyMatch(citation -> citation > 0) ? weights.citation() : 0;
    for (int place = 0; place < nearness.length; place++) {
      nearness[place] = share * citations[place] + (1 - share) * nearness[place] / best;
    }
    return nearness;
  }

  /** An entry that cites several sections belongs to each of them less. */
  private double citation(int place, @Nullable Section section) {
    List<String> cited = citedSections.get(place);
    return section != null && cited.contains(section.id()) ? 1 / Math.sqrt(cited.size()) : 0;
  }

  private Optional<Section> named(String text) {
    String folded = FoldingCharFilter.fold(text);
    Stream<Section> byId = bracketed(folded).stream().map(sectionById::get);
    Stream<Section> byName = Stream.of(sectionById, sectionByTitle).map(sections -> sections.get(folded.strip()));
    return Stream.concat(byId, byName).filter(Objects::nonNull).min(Comparator.comparing(catalog.sections()::indexOf));
  }

  private static Map<String, Section> byName(List<Section> sections, Function<Section, String> name) {
    Map<String, Section> named = new HashMap<>();
    sections.forEach(section -> named.putIfAbsent(FoldingCharFilter.fold(name.apply(section)), section));
    return named;
  }

  /** What stands in 【】, once through the text: whoever calls sends what they like. */
  private static List<String> bracketed(String text) {
    List<String> ids = new ArrayList<>();
    for (int open = text.indexOf('【'); open >= 0; ) {
      int close = text.indexOf('】', open);
      if (close < 0) {
        return ids;
      }
      ids.add(text.substring(open + 1, close).strip());
      open = text.indexOf('【', close);
    }
    return ids;
  }
}
