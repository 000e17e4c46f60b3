package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.CatalogInfo.Contact;
import io.github.faqwidget.entry.FaqCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalog without its entries. */
public record CatalogView(
    String id, String title, @Nullable String updated, String language, int entryCount, String version,
    @Nullable String manual, @Nullable ContactView contact, List<CitedSectionView> sections,
    @Nullable List<CategoryView> categories, @Nullable Boolean events) implements View {

  /** Whom to ask when no entry helps. */
  public record ContactView(
      @Nullable String name, @Nullable String mail, @Nullable String phone, @Nullable String url,
      @Nullable String notice) {

    static @Nullable ContactView of(Contact contact) {
      return contact.equals(Contact.NONE)
          ? null
          : new ContactView(contact.name(), contact.mail(), contact.phone(), contact.url(), contact.notice());
    }
  }

  /** A section of the manual and the ids of the entries that cite it, in the table's order. */
  public record CitedSectionView(String id, String title, @Nullable String href, List<String> entries) {

    static List<CitedSectionView> of(FaqCatalog catalog) {
      Map<String, List<String>> citing = new HashMap<>();
      catalog.entries().forEach(entry -> entry.sections().forEach(
          id -> citing.computeIfAbsent(id, any -> new ArrayList<>()).add(entry.id())));
      return catalog.sections().stream()
          .map(section -> new CitedSectionView(section.id(), section.title(), section.href(),
              citing.getOrDefault(section.id(), List.of())))
          .toList();
    }
  }

  /** A category, the widest word first, and the ids of its entries, in the table's order. */
  public record CategoryView(List<String> path, List<String> entries) {

    /** The categories in the order of the table; null where it has none. */
    static @Nullable List<CategoryView> of(FaqCatalog catalog) {
      Map<List<String>, List<String>> entries = new LinkedHashMap<>();
      catalog.entries().stream().filter(entry -> !entry.details().category().isEmpty()).forEach(entry ->
          entries.computeIfAbsent(entry.details().category(), any -> new ArrayList<>()).add(entry.id()));
      return entries.isEmpty() ? null
          : entries.entrySet().stream().map(it -> new CategoryView(it.getKey(), it.getValue())).toList();
    }
  }

  /**
   * The view of a catalog.
   *
   * @param events whether panels may tell what readers did
   */
  public static CatalogView of(FaqCatalog catalog, boolean events) {
    CatalogInfo info = catalog.info();
    return new CatalogView(catalog.id(), info.title(), info.updated(), info.language(),
        catalog.entries().size(), catalog.version(), info.manual(), ContactView.of(info.contact()),
        CitedSectionView.of(catalog), CategoryView.of(catalog), events ? true : null);
  }
}
