package io.github.faqwidget.admin.api;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.search.FaqSearcher;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Searches the draft that somebody looks at. Keeps the latest one open, since she types letter by letter. Thread-safe. */
final class DraftSearcher implements AutoCloseable {

  private String version = "";
  private @Nullable FaqSearcher open;

  /** Asks a draft something, one after the other. */
  synchronized <T> T ask(CatalogFiles files, Function<FaqSearcher, T> question) {
    FaqSearcher searcher = open;
    String wanted = files.id() + " " + files.version();
    if (searcher == null || !version.equals(wanted)) {
      close();
      searcher = FaqSearcher.open(FaqCatalogReader.read(files).catalog());
      open = searcher;
      version = wanted;
    }
    return question.apply(searcher);
  }

  @Override
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
