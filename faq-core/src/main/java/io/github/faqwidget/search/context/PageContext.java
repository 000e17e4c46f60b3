package io.github.faqwidget.search.context;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.search.analysis.FoldingCharFilter;
import io.github.faqwidget.search.ranking.Passage;
import io.github.faqwidget.search.ranking.RankingParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells where in the manual a reader is, and how near the entries are to there. Thread-safe. */
public final class PageContext {

  /** As many texts of a context as are read for what they are about. */
  private static final int MAX_HEADINGS = 4;

  /** As much of each of them, in UTF-16 units. */
  private static final int MAX_HEADING = 200;

  private static final PageParameters PAGE = PageParameters.DEFAULT;

  private final Function<String, Passage> asked;
  private final RankingParameters weights;
  private final List<FaqEntry> entries;
  private final Citations citations;
  private final Map<Section, Nearness> near = new ConcurrentHashMap<>();
  private final Map<Section, double[]> boosts = new ConcurrentHashMap<>();

  /**
   * Makes the context of a catalog's pages.
   *
   * @param catalog the catalog
   * @param asked what a text of a page asks
   * @param weights what counts how much
   */
  public PageContext(FaqCatalog catalog, Function<String, Passage> asked, RankingParameters weights) {
    this.asked = asked;
    this.weights = weights;
    entries = catalog.entries();
    citations = Citations.of(catalog);
  }

  /**
   * The section that a context names: its first text, else an address in it, which is exact, else another text, the
   * most telling first.
   */
  public Optional<Section> section(List<String> context) {
    Stream<String> addresses = context.stream().filter(text -> PageAddress.of(text).isPresent());
    return Stream.of(context.stream().limit(1), addresses, context.stream())
        .flatMap(Function.identity())
        .flatMap(text -> citations.names().named(text).stream())
        .findFirst();
  }

  /**
   * How near each entry is to where the reader is, where the page alone asks: by belonging to the section, and by
   * answering what its heading is about. Headings that name no section of the manual are a topic by their words.
   *
   * @param context where the reader is, most telling first
   * @param section the section that it names
   */
  public Nearness nearness(List<String> context, @Nullable Section section) {
    if (section == null) {
      return ofTopic(topic(headings(context)));
    }
    boolean isItsOwn = citations.names().named(context.get(0)).filter(section::equals).isPresent();
    if (isItsOwn && !section.title().isEmpty()) {
      return near.computeIfAbsent(section, each -> nearness(each, topic(List.of(each.title()))));
    }
    return nearness(section, topic(headings(context)));
  }

  /**
   * How much the place raises each entry that answers what a reader typed, 0 to 1, by the entry's place in the catalog:
   * by belonging to the section, and by how near its question is to the topic beside the nearest.
   *
   * @param context where the reader is, most telling first
   * @param section the section that it names
   */
  public double[] boost(List<String> context, @Nullable Section section) {
    if (section != null) {
      return boosts.computeIfAbsent(section, each -> boost(citations.of(each), questions(List.of(each.title()))));
    }
    return boost(new double[entries.size()], questions(headings(context)));
  }

  /** How near each entry is to another: 1 where it cites a section that the other cites, else 0. */
  public double[] nearness(FaqEntry entry) {
    return entries.stream()
        .mapToDouble(other -> other.sections().stream().anyMatch(entry.sections()::contains) ? 1 : 0)
        .toArray();
  }

  /** The first texts of a context that are no address, as far as they are read. */
  private static List<String> headings(List<String> context) {
    return context.stream()
        .filter(text -> PageAddress.of(text).isEmpty())
        .limit(MAX_HEADINGS)
        .map(FoldingCharFilter::foldTyped)
        .map(text -> text.substring(0, Math.min(text.length(), MAX_HEADING)))
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  /**
   * A section that no entry belongs to is a topic as any other heading. Where some do, the topic counts by what is asked:
   * an answer that speaks of the section is a citation already.
   */
  private Nearness nearness(Section section, Topic topic) {
    double[] cited = citations.of(section);
    if (isNothing(cited)) {
      return ofTopic(topic);
    }
    double share = weights.citation();
    double least = Math.max(PAGE.company() * best(topic.questions()), PAGE.floor());
    return new Nearness(
        forEach(place -> cited[place] == Citations.PINNED
            ? 1
            : cited[place] == 0 && topic.questions()[place] < least
                ? 0
                : share * cited[place] + (1 - share) * topic.questions()[place]),
        weights.floor());
  }

  private static Nearness ofTopic(Topic topic) {
    double least = PAGE.company() * best(topic.entries());
    return new Nearness(
        Arrays.stream(topic.entries()).map(each -> each < least ? 0 : each).toArray(), topic.toBeat());
  }

  private static double best(double[] figures) {
    return Arrays.stream(figures).max().orElse(0);
  }

  /** Where no entry belongs to the section, its topic alone tells. */
  private double[] boost(double[] cited, double[] questions) {
    double best = Math.max(Arrays.stream(questions).max().orElse(0), Double.MIN_NORMAL);
    double share = isNothing(cited) ? 0 : weights.citation();
    return forEach(place -> share * Math.min(1, cited[place]) + (1 - share) * questions[place] / best);
  }

  /** How near each question is to the reader's own heading, or where none is, to the others. */
  private double[] questions(List<String> headings) {
    return headings.stream()
        .map(text -> asked.apply(text).scored().questions())
        .filter(questions -> !isNothing(questions))
        .findFirst()
        .orElseGet(() -> new double[entries.size()]);
  }

  /**
   * What the reader's own heading is about; where the table knows nothing of it, the next heading above that it knows
   * something of, which counts for less. The texts around raise what has to do with it, and make nothing near: least of
   * all the page's title, the last of them, for a table is about what its manual is about.
   */
  private Topic topic(List<String> headings) {
    List<Topic> topics = headings.stream().map(text -> Topic.of(asked.apply(text))).toList();
    if (topics.isEmpty()) {
      return new Topic(new double[entries.size()], new double[entries.size()], PAGE.floor());
    }
    Stream<Topic> further = topics.stream()
        .limit(topics.size() - 1)
        .skip(1)
        .map(topic -> topic.times(PAGE.further()));
    Topic main = Stream.concat(topics.stream().limit(1), further)
        .filter(topic -> topic.fits(weights))
        .findFirst()
        .orElse(topics.get(0));
    double[] near = forEach(place -> main.entries()[place] * (1 + PAGE.around()
        * topics.stream().skip(1).mapToDouble(topic -> topic.entries()[place]).sum()));
    return new Topic(near, main.questions(), main.toBeat());
  }

  private double[] forEach(IntToDoubleFunction figure) {
    return IntStream.range(0, entries.size()).mapToDouble(figure).toArray();
  }

  private static boolean isNothing(double[] figures) {
    return Arrays.stream(figures).allMatch(each -> each == 0);
  }
}
