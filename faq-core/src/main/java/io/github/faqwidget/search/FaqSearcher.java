package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.search.FaqHits.Fit;
import io.github.faqwidget.search.analysis.BoilerplateRemover;
import io.github.faqwidget.search.analysis.FoldingCharFilter;
import io.github.faqwidget.search.analysis.KanaKanjiConverter;
import io.github.faqwidget.search.analysis.ReadingAnalyzer;
import io.github.faqwidget.search.analysis.Sentences;
import io.github.faqwidget.search.analysis.Thesaurus;
import io.github.faqwidget.search.context.Nearness;
import io.github.faqwidget.search.context.PageContext;
import io.github.faqwidget.search.index.CatalogIndex;
import io.github.faqwidget.search.index.PrefixIndex;
import io.github.faqwidget.search.index.Vocabulary;
import io.github.faqwidget.search.ranking.ParsedQuery;
import io.github.faqwidget.search.ranking.Passage;
import io.github.faqwidget.search.ranking.QueryAnalyzer;
import io.github.faqwidget.search.ranking.QueryPlan;
import io.github.faqwidget.search.ranking.Ranking;
import io.github.faqwidget.search.ranking.RankingParameters;
import io.github.faqwidget.search.ranking.Sought;
import io.github.faqwidget.search.ranking.SpelledText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches one catalog. Thread-safe, and immutable once open: a changed catalog gets a searcher of its own.
 */
public final class FaqSearcher implements AutoCloseable {

  private final FaqCatalog catalog;
  private final RankingParameters weights;
  private final CatalogIndex index;
  private final QueryAnalyzer queries;
  private final PageContext pages;
  private final PrefixIndex starts;
  private final Highlighter highlighter;
  private final SameAnswers answers;

  private FaqSearcher(FaqCatalog catalog, RankingParameters weights, Thesaurus shipped) {
    this.catalog = catalog;
    this.weights = weights;
    Vocabulary vocabulary = new Vocabulary();
    Thesaurus thesaurus = shipped.with(catalog.synonyms());
    index = CatalogIndex.of(catalog, thesaurus.ofTable(), weights.bm25(), vocabulary);
    try (ReadingAnalyzer dictionary = new ReadingAnalyzer()) {
      catalog.synonyms().forEach(group -> vocabulary.add(dictionary.read(group)));
      KanaKanjiConverter kana = vocabulary.conversion(index.words(), dictionary);
      queries = new QueryAnalyzer(thesaurus.ofQuery(), index.words(), kana);
      starts = new PrefixIndex(catalog.entries(), dictionary);
    }
    pages = new PageContext(catalog, this::topic, weights);
    highlighter = new Highlighter(thesaurus.ofTable());
    answers = new SameAnswers(catalog.entries());
  }

  /** Opens a catalog for searching; it is held in memory until closed. */
  public static FaqSearcher open(FaqCatalog catalog) {
    return open(catalog, RankingParameters.DEFAULT, Thesaurus.shipped());
  }

  static FaqSearcher open(FaqCatalog catalog, RankingParameters weights, Thesaurus shipped) {
    return new FaqSearcher(catalog, weights, shipped);
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
    return evaluate(query).hits();
  }

  /** The same hits without marks in their texts, for who compares many searches and shows none: it takes half the time. */
  public FaqHits rank(FaqQuery query) {
    return evaluate(query, false).hits();
  }

  /** Works a query out once, for whoever asks for the hits and for the reasons behind them. */
  public EvaluatedQuery evaluate(FaqQuery query) {
    return evaluate(query, true);
  }

  private EvaluatedQuery evaluate(FaqQuery query, boolean marked) {
    Section section = pages.section(query.context()).orElse(null);
    return query.text().isBlank()
        ? ofPage(query, section, pages.nearness(query.context(), section))
        : ofMessage(query, section, pages.boost(query.context(), section), marked);
  }

  private EvaluatedQuery ofPage(FaqQuery query, @Nullable Section section, Nearness near) {
    Ranking ranking = Ranking.ofPage(near.entries(), near.toBeat(), weights);
    return new EvaluatedQuery(
        hits(section, null, ranking, query.limit(), Sought.NOTHING),
        entry -> Explainer.ofPage(near.entries()[place(entry)]));
  }

  private EvaluatedQuery ofMessage(FaqQuery query, @Nullable Section section, double[] boost, boolean marked) {
    List<Passage> passages = passages(query.text());
    Passage message = passages.get(0);
    Ranking ranking = Ranking.ofMessage(passages, boost, weights);
    Explainer explainer = new Explainer(message, index, weights);
    return new EvaluatedQuery(
        hits(section, message.spelled().offer(), ranking, query.limit(),
            marked ? message.plan().sought() : Sought.NOTHING),
        entry -> explainer.of(place(entry), boost[place(entry)]));
  }

  /**
   * Finds questions that go on from what was typed so far.
   *
   * @param text the words typed, the last one perhaps unfinished
   * @param limit how many entries at the most, 1 to {@value FaqQuery#MAX_LIMIT}
   * @return the entries, first those whose question has a word that starts like the last; their questions are the
   *     suggestions
   */
  public List<FaqEntry> suggest(String text, int limit) {
    String typed = FaqQuery.of(text).text();
    List<Passage> passages = passages(typed);
    Ranking ranking = Ranking.ofMessage(passages, new double[index.entries()], weights);
    Stream<Integer> continuing = Stream.of(FoldingCharFilter.fold(typed), passages.get(0).spelled().text())
        .flatMap(start -> starts.continuing(start).stream())
        .sorted(Comparator.comparingDouble(place -> -ranking.score(place)));
    Stream<Integer> found = !ranking.isWeak() ? Stream.empty() : ranking.best(limit).stream();
    return Stream.concat(continuing, found).distinct().limit(limit).map(catalog.entries()::get).toList();
  }

  /**
   * Finds the entries that a reader of an entry may want next: those that it cites or that cite it, and those whose
   * question is near to its own.
   *
   * @param entry an entry of this catalog
   * @param limit how many entries at the most, 1 to {@value FaqQuery#MAX_LIMIT}
   * @return the entries, nearest first, without the entry itself
   */
  public List<FaqEntry> related(FaqEntry entry, int limit) {
    double[] nearness = pages.nearness(entry);
    Ranking ranking = Ranking.ofMessage(passages(entry.question().text()), nearness, weights);
    double itself = ranking.score(catalog.entries().indexOf(entry));
    Stream<FaqEntry> near = ranking.best(FaqQuery.MAX_LIMIT).stream()
        .filter(place -> ranking.score(place) >= weights.related() * itself)
        .map(catalog.entries()::get);
    Stream<FaqEntry> cited = catalog.entries().stream()
        .filter(other -> entry.citedEntries().contains(other.id())
            || other.citedEntries().contains(entry.id()));
    return Stream.concat(cited, near).distinct().filter(other -> !other.equals(entry)).limit(limit).toList();
  }

  /**
   * Says why a query finds an entry as it does.
   *
   * @param query the query
   * @param entry an entry of this catalog
   */
  public Explanation explain(FaqQuery query, FaqEntry entry) {
    return evaluate(query).explain(entry);
  }

  @Override
  public void close() {
    queries.close();
    highlighter.close();
  }

  private int place(FaqEntry entry) {
    return catalog.entries().indexOf(entry);
  }

  private List<Passage> passages(String typed) {
    String text = FaqQuery.of(typed).text();
    List<SpelledText> spelled = Sentences.withWhole(text).stream().map(queries::spelled).toList();
    return Passage.weighed(spelled, spelled.stream().map(each -> plan(queries.read(each))).toList());
  }

  /** What a text of a page asks, as it stands there. */
  private Passage topic(String text) {
    return Passage.of(new SpelledText(text, List.of(), text), plan(queries.read(text)), 1);
  }

  private QueryPlan plan(ParsedQuery inquiry) {
    return new QueryPlan(inquiry, index, weights);
  }

  private FaqHits hits(@Nullable Section section, @Nullable String spelling, Ranking ranking, int limit,
      Sought sought) {
    List<Integer> best = ranking.isWeak() ? ranking.best(FaqQuery.MAX_LIMIT) : List.of();
    // A sentence may fit in a message that finds nothing as a whole.
    Fit fit = best.isEmpty() ? Fit.NONE : ranking.isGood() ? Fit.GOOD : Fit.WEAK;
    return new FaqHits(section, spelling, fit, answers.together(best).stream()
        .limit(limit)
        .map(same -> highlighter.hit(entries(same), ranking.score(same.get(0)), sought))
        .toList());
  }

  private List<FaqEntry> entries(List<Integer> places) {
    return places.stream().map(catalog.entries()::get).toList();
  }
}
