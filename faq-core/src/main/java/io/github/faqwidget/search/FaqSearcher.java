package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.util.List;

/**
 * Searches one catalog. Thread-safe, and immutable once open: a changed catalog gets a searcher of its own.
 */
public final class FaqSearcher implements AutoCloseable {

  private final FaqCatalog catalog;

  private FaqSearcher(FaqCatalog catalog) {
    this.catalog = catalog;
  }

  /** Opens a catalog for searching; it is held in memory until closed. */
  public static FaqSearcher open(FaqCatalog catalog) {
    return new FaqSearcher(catalog);
  }

  /** The catalog that this searches. */
  public FaqCatalog catalog() {
    return catalog;
  }

  /** Finds the entries that answer a query. */
  public FaqHits search(FaqQuery query) {
    List<FaqHits.Hit> hits = catalog.entries().stream()
        .filter(entry -> entry.question().text().contains(query.text()))
        .limit(query.limit())
        .map(entry -> new FaqHits.Hit(entry, 1, List.of(), List.of(), List.of()))
        .toList();
    return new FaqHits(null, hits.isEmpty() ? FaqHits.Fit.NONE : FaqHits.Fit.GOOD, hits);
  }

  /**
   * Finds entries whose question goes on from what was typed so far.
   *
   * @param text the words typed, the last one perhaps unfinished
   * @param limit how many entries at the most, 1 to {@value FaqQuery#MAX_LIMIT}
   * @return the entries, best first; their questions are the suggestions
   */
  public List<FaqEntry> suggest(String text, int limit) {
    return search(new FaqQuery(text, List.of(), limit)).hits().stream().map(FaqHits.Hit::entry).toList();
  }

  @Override
  public void close() {}
}
