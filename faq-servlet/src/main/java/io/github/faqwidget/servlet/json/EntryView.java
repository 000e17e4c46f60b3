package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry in one language. The sections are those that the entry cites in the catalog's own language. */
public record EntryView(
    int number, String lang, String question, TextView answer, TextView note, List<String> sections)
    implements View {

  /** An entry in a language, or in the catalog's where the tag is null or has no translation. */
  public static EntryView of(FaqCatalog catalog, FaqEntry entry, @Nullable String language) {
    LocalEntry local = LocalEntry.of(catalog, entry, language);
    FaqEntry shown = local.entry();
    return new EntryView(entry.number(), local.language(), shown.question().text(),
        TextView.of(shown.answer()), TextView.of(shown.note()), entry.sections());
  }
}
