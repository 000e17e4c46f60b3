package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries that a reader of an entry may want next. */
public record RelatedView(String id, @Nullable Integer number, List<RelatedEntryView> related) implements View {

  /** One of them, by its question. */
  public record RelatedEntryView(
      String id, @Nullable Integer number, String lang, String question) {

    static RelatedEntryView of(LocalEntry local) {
      FaqEntry entry = local.entry();
      return new RelatedEntryView(entry.id(), EntryView.number(entry), local.language(), entry.question().text());
    }
  }

  /** The entries near to one, in a language; null for the catalog's. */
  public static RelatedView of(
      FaqCatalog catalog, FaqEntry entry, List<FaqEntry> related, @Nullable String language) {
    return new RelatedView(entry.id(), EntryView.number(entry), related.stream()
        .map(other -> RelatedEntryView.of(LocalEntry.of(catalog, other, language)))
        .toList());
  }
}
