package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.FaqCatalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All catalogs in short. */
public record CatalogListView(List<Summary> catalogs) implements View {

  /** One catalog in short. */
  public record Summary(
      String id, String title, @Nullable String updated, String language, int entryCount, String version) {

    static Summary of(FaqCatalog catalog) {
      CatalogInfo info = catalog.info();
      return new Summary(catalog.id(), info.title(), info.updated(), info.language(),
          catalog.entries().size(), catalog.version());
    }
  }

  public static CatalogListView of(List<FaqCatalog> catalogs) {
    return new CatalogListView(catalogs.stream().map(Summary::of).toList());
  }
}
