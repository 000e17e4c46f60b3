package io.github.faqwidget.servlet.registry;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.FaqSearcher;
import io.github.faqwidget.servlet.registry.CatalogRegistry.Loaded;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A version of a catalog, open for searching until it is out of service and its last query has ended. */
final class SearcherLease {

  private final FaqSearcher searcher;
  private final Loaded loaded;
  /** The queries under way, and one for being in service; closed at 0. */
  private final AtomicInteger users = new AtomicInteger(1);

  SearcherLease(FaqCatalog catalog, int rowProblems) {
    searcher = FaqSearcher.open(catalog);
    loaded = Loaded.now(catalog, rowProblems);
  }

  Loaded loaded() {
    return loaded;
  }

  /** Asks the searcher; empty when it is closed already. */
  <T> Optional<T> use(Function<FaqSearcher, T> question) {
    if (users.getAndUpdate(now -> now == 0 ? 0 : now + 1) == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(question.apply(searcher));
    } finally {
      release();
    }
  }

  /** Takes it out of service; to be called once. */
  void retire() {
    release();
  }

  private void release() {
    if (users.decrementAndGet() == 0) {
      searcher.close();
    }
  }
}
