package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.search.FaqHits.Fit;
import io.github.faqwidget.search.FaqHits.Hit;
import java.util.List;
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
  private final PageContext pages;
  private final Highlighter highlighter;

  private FaqSearcher(FaqCatalog catalog, Weights weights) {
    this.catalog = catalog;
    this.weights = weights;
    List<String> groups = Synonyms.withCommon(catalog.synonyms());
    Synonyms ofTable = Synonyms.ofTable(groups);
    index = CatalogIndex.of(catalog, ofTable, weights);
    KanaConversion kana = KanaConversion.of(vocabulary(catalog, groups), index.words());
    queries = new QueryReader(Synonyms.ofQuery(groups), index.words(), kana);
    pages = new PageContext(catalog, topic -> plan(queries.read(topic)).scores().asked(), weights);
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
    Section section = pages.section(query.context()).orElse(null);
    double[] nearness = pages.nearness(query.context(), section);
    if (query.text().isBlank()) {
      return hits(section, Ranking.ofPage(nearness, weights), query.limit(), Highlighter.Sought.NOTHING);
    }
    List<Inquiry> passages = Passages.of(query.text()).stream().map(queries::spelled).map(queries::read).toList();
    List<QueryPlan> plans = passages.stream().map(this::plan).toList();
    Highlighter.Sought sought =
        new Highlighter.Sought(plans.get(0).telling(), passages.get(0).unknownSounds());
    return hits(section, Ranking.ofMessage(plans, nearness, weights), query.limit(), sought);
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

  private QueryPlan plan(Inquiry inquiry) {
    return new QueryPlan(inquiry, index, weights);
  }

  private FaqHits hits(@Nullable Section section, Ranking ranking, int limit, Highlighter.Sought sought) {
    Fit fit = ranking.fit();
    List<Integer> best = fit == Fit.NONE ? List.of() : ranking.best(limit);
    return new FaqHits(section, fit, best.stream()
        .map(place -> highlighter.hit(catalog.entries().get(place), ranking.score(place), sought))
        .toList());
  }

  /** Where the words come from that people may have typed in kana. */
  private static List<String> vocabulary(FaqCatalog catalog, List<String> synonyms) {
    Stream<String> table = catalog.entries().stream()
        .flatMap(entry -> Stream.of(entry.question(), entry.answer(), entry.note()))
        .map(RichText::text);
    Stream<String> phrases = catalog.phrases().values().stream().flatMap(List::stream);
    return Stream.of(table, phrases, synonyms.stream()).flatMap(texts -> texts).toList();
  }
}
