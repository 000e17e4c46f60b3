package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.servlet.json.DetailsView.LinkView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry in one language. The sections are those that the entry cites in the catalog's own language. */
public record EntryView(
    String id, @Nullable Integer number, String lang, String question, TextView answer, TextView note,
    List<String> sections, @Nullable List<String> category, @Nullable List<LinkView> links,
    @Nullable String owner, @Nullable String updated) implements View {

  /** An entry in a language, or in the catalog's where the tag is null or has no translation. */
  public static EntryView of(FaqCatalog catalog, FaqEntry entry, @Nullable String language) {
    LocalEntry local = LocalEntry.of(catalog, entry, language);
    FaqEntry shown = local.entry();
    DetailsView details = DetailsView.of(entry.details());
    return new EntryView(entry.id(), number(entry), local.language(), shown.question().text(),
        TextView.of(shown.answer()), TextView.of(shown.note()), entry.sections(), details.category(), details.links(), details.owner(),
        details.updated());
  }

  /** The number by which people cite an entry; null where its id is no whole number. */
  static @Nullable Integer number(FaqEntry entry) {
    return entry.number().isPresent() ? entry.number().getAsInt() : null;
  }
}
