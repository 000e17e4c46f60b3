package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the section of the manual that a page context names. */
final class PageContext {

  private static final Pattern BRACKETED = Pattern.compile("【\\s*(.+?)\\s*】");

  private PageContext() {}

  /** The section that the most telling text of a context names, by its id in 【】 or by its title. */
  static Optional<Section> section(FaqCatalog catalog, List<String> context) {
    return context.stream().flatMap(text -> named(catalog, text).stream()).findFirst();
  }

  private static Optional<Section> named(FaqCatalog catalog, String text) {
    String folded = NfkcCharFilter.fold(text);
    List<String> ids = BRACKETED.matcher(folded).results().map(result -> result.group(1)).toList();
    return catalog.sections().stream()
        .filter(section -> ids.contains(NfkcCharFilter.fold(section.id())) || isTitle(section, folded))
        .findFirst();
  }

  private static boolean isTitle(Section section, String text) {
    String title = NfkcCharFilter.fold(section.title());
    return !title.isBlank() && (text.strip().equals(title) || text.strip().equals(NfkcCharFilter.fold(section.id())));
  }
}
