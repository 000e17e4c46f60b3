package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqCatalog;
import java.util.List;

/** Turns changes away that speak of an entry that there is not, or that is there already. */
final class EntryCheck {

  private EntryCheck() {}

  static void check(CatalogFiles files, Change change) {
    if (change instanceof Change.Row row) {
      if (catalog(files).entry(row.entry()).isPresent()) {
        throw new WrongChangeException("entry", row.entry() + " is there already; change its cells instead");
      }
      return;
    }
    List<String> entries = entries(change);
    if (!entries.isEmpty()) {
      FaqCatalog catalog = catalog(files);
      entries.stream().filter(id -> catalog.entry(id).isEmpty()).findFirst().ifPresent(id -> {
        throw new WrongChangeException("entry", id + " is no entry of this catalog");
      });
    }
  }

  private static List<String> entries(Change change) {
    if (change instanceof Change.Phrase it) {
      return List.of(it.entry());
    } else if (change instanceof Change.Judged it) {
      return it.entries();
    } else if (change instanceof Change.Remove it) {
      return List.of(it.entry());
    } else if (change instanceof Change.Cell it) {
      return List.of(it.entry());
    } else if (change instanceof Change.Translation it) {
      return List.of(it.entry());
    }
    return List.of();
  }

  private static FaqCatalog catalog(CatalogFiles files) {
    return FaqCatalogReader.read(files).catalog();
  }
}
