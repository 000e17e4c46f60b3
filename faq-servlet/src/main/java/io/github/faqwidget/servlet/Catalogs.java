package io.github.faqwidget.servlet;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.FaqSearcher;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The catalogs that a web application serves, each open for searching, and those that could not be loaded.
 * Immutable and thread-safe. Nobody gets hold of a searcher beyond {@link #use}, so that a later version can
 * put another in its place and close the old one behind its last query.
 */
public final class Catalogs implements AutoCloseable {

  /**
   * A catalog that is open for searching.
   *
   * @param rowProblems how many problems its table's rows have
   */
  public record Loaded(FaqSearcher searcher, int rowProblems) {

    /** The catalog. */
    public FaqCatalog catalog() {
      return searcher.catalog();
    }
  }

  private final SortedMap<String, Loaded> loaded;
  private final SortedMap<String, String> failures;

  /**
   * Takes the searchers over.
   *
   * @param failures why a catalog could not be loaded, by its id
   */
  Catalogs(SortedMap<String, Loaded> loaded, SortedMap<String, String> failures) {
    this.loaded = Collections.unmodifiableSortedMap(new TreeMap<>(loaded));
    this.failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
  }

  /** The catalogs that {@link FaqStartup} loaded for a web application. */
  public static Catalogs of(ServletContext context) {
    return (Catalogs) context.getAttribute(Catalogs.class.getName());
  }

  /** The catalogs that can be searched, in the order of their ids. */
  public List<Loaded> loaded() {
    return List.copyOf(loaded.values());
  }

  /** Why the others could not be loaded, by their ids; fit for the eyes of anyone. */
  public SortedMap<String, String> failures() {
    return failures;
  }

  /** Asks a catalog's searcher, which stays open meanwhile; empty when there is no such catalog. */
  public <T> Optional<T> use(String id, Function<FaqSearcher, T> question) {
    return Optional.ofNullable(loaded.get(id)).map(Loaded::searcher).map(question);
  }

  @Override
  public void close() {
    loaded.values().forEach(it -> it.searcher().close());
  }
}
