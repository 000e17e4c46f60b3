package io.github.faqwidget.search.bench;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.FaqHits;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.search.FaqSearcher;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One search: ours with context, fit and highlights, as the API does it; the stock one for a bare list. */
public class SearchBenchmark {

  /** Our searcher, shared by all threads. */
  @State(Scope.Benchmark)
  public static class Ours {

    /** What is searched. */
    @Param
    public BenchTable table;

    private FaqSearcher searcher;

    /** Opens the table. */
    @Setup
    public void open() {
      FaqCatalog catalog = table.read();
      searcher = Footprint.opening(() -> FaqSearcher.open(catalog));
    }

    /** Closes it. */
    @TearDown
    public void close() {
      searcher.close();
    }
  }

  /** The stock searcher, shared by all threads. */
  @State(Scope.Benchmark)
  public static class Stock {

    /** What is searched. */
    @Param
    public BenchTable table;

    private StockSearcher searcher;

    /** Opens the table. */
    @Setup
    public void open() {
      FaqCatalog catalog = table.read();
      searcher = Footprint.opening(() -> StockSearcher.open(catalog));
    }

    /** Closes it. */
    @TearDown
    public void close() {
      searcher.close();
    }
  }

  /** Searches with ours. */
  @Benchmark
  public FaqHits ours(Ours ours, MixedQueries queries) {
    return ours.searcher.search(queries.next());
  }

  /** Searches with the stock one. */
  @Benchmark
  public List<FaqEntry> stock(Stock stock, MixedQueries queries) {
    FaqQuery query = queries.next();
    return stock.searcher.search(query.text(), query.limit());
  }
}
