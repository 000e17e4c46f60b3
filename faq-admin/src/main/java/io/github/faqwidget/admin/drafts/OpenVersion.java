package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.CatalogReading;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.FaqHits;
import io.github.faqwidget.search.FaqHits.Fit;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.search.FaqSearcher;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A version open for searching, and what searches found in it so far. Thread-safe. */
final class OpenVersion implements AutoCloseable {

  /** As many hits as a search is compared by. */
  static final int HITS = 5;

  /** More searches than a preview asks; beyond, all are asked anew. */
  private static final int KEPT = 20_000;

  /**
   * What a search finds.
   *
   * @param hits the ids of each hit's entries, which have the same answer
   */
  record Ranked(Fit fit, List<List<String>> hits) {

    static Ranked of(FaqHits hits) {
      return new Ranked(hits.fit(), hits.hits().stream()
          .map(hit -> Stream.concat(Stream.of(hit.entry()), hit.alike().stream()).map(FaqEntry::id).toList())
          .toList());
    }
  }

  private final CatalogReading reading;
  private final FaqSearcher searcher;
  private final Map<String, Ranked> ranked = new ConcurrentHashMap<>();

  private OpenVersion(CatalogReading reading) {
    this.reading = reading;
    searcher = FaqSearcher.open(reading.catalog());
  }

  static OpenVersion of(CatalogFiles files) {
    return new OpenVersion(FaqCatalogReader.read(files));
  }

  CatalogReading reading() {
    return reading;
  }

  FaqSearcher searcher() {
    return searcher;
  }

  /** What a search finds. */
  Ranked rank(String text) {
    if (ranked.size() > KEPT) {
      ranked.clear();
    }
    return ranked.computeIfAbsent(text, key -> Ranked.of(searcher.rank(new FaqQuery(key, List.of(), HITS))));
  }

  @Override
  public void close() {
    searcher.close();
  }
}
