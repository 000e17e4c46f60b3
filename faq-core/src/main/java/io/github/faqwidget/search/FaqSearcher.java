package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.search.FaqHits.Fit;
import io.github.faqwidget.search.FaqHits.Hit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches one catalog. Thread-safe, and immutable once open: a changed catalog gets a searcher of its own.
 */
public final class FaqSearcher implements AutoCloseable {

  private final FaqCatalog catalog;
  private final Weights weights;
  private final CatalogIndex index;
  private final QueryReader queries;
  private final Highlighter highlighter;
  /** The ids of the sections that each entry cites, by its place in the catalog. */
  private final List<List<String>> citedSections;

  private FaqSearcher(FaqCatalog catalog, Weights weights) {
    this.catalog = catalog;
    this.weights = weights;
    List<String> groups = Synonyms.withCommon(catalog.synonyms());
    Synonyms ofTable = Synonyms.ofTable(groups);
    citedSections = catalog.entries().stream().map(FaqEntry::sections).toList();
    index = CatalogIndex.of(catalog, ofTable, weights);
    queries =
        new QueryReader(Synonyms.ofQuery(groups), index.words(), KanaConversion.of(vocabulary(catalog, groups)));
    highlighter = new Highlighter(ofTable);
  }

  /** Opens a catalog for searching; it is held in memory until closed. */
  public static FaqSearcher open(FaqCatalog catalog) {
    return open(catalog, Weights.DEFAULT);
  }

  static FaqSearcher open(FaqCatalog catalog, Weights weights) {
    return new FaqSearcher(catalog, weights);
  }

  /** The catalog that this searches. */
  public FaqCatalog catalog() {
    return catalog;
  }

  /**
   * Finds the entries that answer a query. A query without text asks by its context alone; any text is a query,
   * however strange.
   */
  public FaqHits search(FaqQuery query) {
    Section section = PageContext.section(catalog, query.context()).orElse(null);
    Inquiry inquiry = queries.read(queries.spelled(query.text()));
    QueryPlan plan = plan(inquiry);
    double[] context = contextScores(query.context(), section);
    boolean byContextAlone = query.text().isBlank();
    EntryScores.Scored matches = plan.scores().scored();
    double[] scores = byContextAlone ? context : raised(matches, context);
    Fit fit = fit(Arrays.stream(scores).max().orElse(0), byContextAlone ? 0 : matches.elsewhere());
    if (fit == Fit.NONE) {
      return new FaqHits(section, fit, List.of());
    }
    Highlighter.Sought sought = new Highlighter.Sought(plan.telling(), inquiry.unknownSounds());
    return new FaqHits(section, fit, hits(scores, query.limit(), sought));
  }

  /**
   * Finds entries whose question goes on from what was typed so far.
   *
   * @param text the words typed, the last one perhaps unfinished
   * @param limit how many entries at the most, 1 to {@value FaqQuery#MAX_LIMIT}
   * @return the entries, best first; their questions are the suggestions
   */
  public List<FaqEntry> suggest(String text, int limit) {
    return search(new FaqQuery(text, List.of(), limit)).hits().stream().map(Hit::entry).toList();
  }

  @Override
  public void close() {
    queries.close();
    highlighter.close();
  }

  private QueryPlan plan(String text) {
    return plan(queries.read(text));
  }

  private QueryPlan plan(Inquiry inquiry) {
    return new QueryPlan(inquiry, index, weights);
  }

  /** Where the words come from that people may have typed in kana. */
  private static List<String> vocabulary(FaqCatalog catalog, List<String> synonyms) {
    Stream<String> table = catalog.entries().stream()
        .flatMap(entry -> Stream.of(entry.question(), entry.answer(), entry.note()))
        .map(RichText::text);
    Stream<String> phrases = catalog.phrases().values().stream().flatMap(List::stream);
    return Stream.of(table, phrases, synonyms.stream()).flatMap(texts -> texts).toList();
  }

  /** How near each entry is to where the reader is, 0 to 1: by citing the section, and by asking about its topic. */
  private double[] contextScores(List<String> context, @Nullable Section section) {
    if (context.isEmpty()) {
      return new double[catalog.entries().size()];
    }
    double[] topic = plan(section == null ? String.join("\n", context) : section.title()).scores().asked();
    double best = Math.max(Arrays.stream(topic).max().orElse(0), Double.MIN_NORMAL);
    return IntStream.range(0, topic.length)
        .mapToDouble(place -> weights.citation() * citation(place, section)
            + (1 - weights.citation()) * topic[place] / best)
        .toArray();
  }

  /** An entry that cites several sections belongs to each of them less. */
  private double citation(int place, @Nullable Section section) {
    List<String> cited = citedSections.get(place);
    return section != null && cited.contains(section.id()) ? 1 / Math.sqrt(cited.size()) : 0;
  }

  /** Context raises what matches and hides nothing. */
  private double[] raised(EntryScores.Scored matches, double[] context) {
    double[] raised = matches.entries().clone();
    for (int place = 0; place < raised.length; place++) {
      raised[place] *= 1 + weights.context() * context[place];
    }
    return raised;
  }

  /** An entry fits that the query is nearer to than to any topic answered elsewhere. */
  private Fit fit(double best, double elsewhere) {
    double share = best / (best + Math.max(elsewhere, weights.floor()));
    return share >= weights.good() ? Fit.GOOD : share >= weights.weak() ? Fit.WEAK : Fit.NONE;
  }

  private List<Hit> hits(double[] scores, int limit, Highlighter.Sought sought) {
    return best(scores, limit).stream()
        .map(place -> highlighter.hit(catalog.entries().get(place), scores[place], sought))
        .toList();
  }

  /** The places of the best scores, best first; of equal ones, the table's order decides. */
  private static List<Integer> best(double[] scores, int limit) {
    Comparator<Integer> worstFirst =
        Comparator.comparingDouble((Integer place) -> scores[place]).thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(limit + 1, worstFirst);
    for (int place = 0; place < scores.length; place++) {
      if (scores[place] > 0 && (best.size() < limit || scores[place] > scores[best.element()])) {
        best.add(place);
        if (best.size() > limit) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(worstFirst.reversed()).toList();
  }
}
