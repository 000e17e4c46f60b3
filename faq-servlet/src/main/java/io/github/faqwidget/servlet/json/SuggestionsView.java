package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that go on from what was typed. */
public record SuggestionsView(String query, List<SuggestionView> suggestions) implements View {

  /** One entry's question. */
  public record SuggestionView(String id, @Nullable Integer number, String question) {}

  /** The questions of entries in a language; null for the catalog's. */
  public static SuggestionsView of(
      FaqCatalog catalog, String query, List<FaqEntry> entries, @Nullable String language) {
    return new SuggestionsView(query, entries.stream()
        .map(entry -> LocalEntry.of(catalog, entry, language).entry())
        .map(entry -> new SuggestionView(entry.id(), EntryView.number(entry), entry.question().text()))
        .toList());
  }
}
