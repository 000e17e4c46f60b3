package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All entries of a catalog, in the table's order. */
public record EntryListView(String catalog, String version, List<EntryView> entries) implements View {

  /** All entries in a language, those without a translation in the catalog's; null for the catalog's. */
  public static EntryListView of(FaqCatalog catalog, @Nullable String language) {
    return new EntryListView(catalog.id(), catalog.version(),
        catalog.entries().stream().map(entry -> EntryView.of(catalog, entry, language)).toList());
  }
}
