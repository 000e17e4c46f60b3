package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the language that somebody asked for, or in the catalog's where it has no translation.
 *
 * @param language the language it is in
 * @param translated whether that is another than the catalog's
 */
record LocalEntry(FaqEntry entry, String language, boolean translated) {

  /**
   * Looks an entry's translation up as RFC 4647 says: {@code en-GB} is content with {@code en}.
   *
   * @param wanted a language tag; null for the catalog's language
   */
  static LocalEntry of(FaqCatalog catalog, FaqEntry entry, @Nullable String wanted) {
    String own = catalog.info().language();
    return Stream.iterate(wanted == null ? "" : wanted, tag -> !tag.isEmpty(), LocalEntry::lessPrecise)
        .takeWhile(tag -> !tag.equalsIgnoreCase(own))
        .flatMap(tag -> catalog.translations().keySet().stream().filter(tag::equalsIgnoreCase))
        .flatMap(tag -> in(catalog, entry, tag).stream())
        .findFirst()
        .orElseGet(() -> new LocalEntry(entry, own, false));
  }

  private static Optional<LocalEntry> in(FaqCatalog catalog, FaqEntry entry, String tag) {
    return catalog.translation(entry.id(), tag).map(found -> new LocalEntry(found, tag, true));
  }

  private static String lessPrecise(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }
}
