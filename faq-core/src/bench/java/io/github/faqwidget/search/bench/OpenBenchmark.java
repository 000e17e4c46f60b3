package io.github.faqwidget.search.bench;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.FaqSearcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One opening of a table for searching. */
@State(Scope.Benchmark)
public class OpenBenchmark {

  /** What is opened. */
  @Param
  public BenchTable table;

  private FaqCatalog catalog;

  /** Reads the table once; its reading is measured by {@link #oursFromFile} alone. */
  @Setup
  public void read() {
    catalog = table.read();
  }

  /** Opens the table, already read, with ours. */
  @Benchmark
  public void ours() {
    FaqSearcher.open(catalog).close();
  }

  /** Opens the table, already read, with the stock one. */
  @Benchmark
  public void stock() {
    StockSearcher.open(catalog).close();
  }

  /** Reads and opens the table with ours, as a server does when it starts. */
  @Benchmark
  public void oursFromFile() {
    FaqSearcher.open(table.read()).close();
  }
}
