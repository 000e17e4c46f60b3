package io.github.faqwidget.entry;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The entries of one table and what belongs to them.
 *
 * @param id the name of the catalog's folder: lower-case letters, digits and hyphens, at most 64
 * @param info title, date, manual link, contact, language
 * @param entries the entries in the table's order, no id twice
 * @param sections the sections that the entries cite, in the manual's order, no id twice
 * @param phrases other ways people ask for an entry, by its id
 * @param synonyms groups of words that mean the same, a line each, in the Solr format
 * @param elsewhere what people ask that the table does not answer, a topic each
 * @param translations the entries in other languages, by BCP 47 tag; not every entry need have one
 * @param version changes whenever any file of the catalog does; letters and digits only
 */
public record FaqCatalog(
    String id,
    CatalogInfo info,
    List<FaqEntry> entries,
    List<Section> sections,
    Map<String, List<String>> phrases,
    List<String> synonyms,
    List<String> elsewhere,
    Map<String, List<FaqEntry>> translations,
    String version) {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9]+");

  public FaqCatalog {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "A catalog id has lower-case letters, digits and hyphens, at most 64, not " + id);
    }
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException("A version has letters and digits only, not " + version);
    }
    Objects.requireNonNull(info, "info");
    entries = List.copyOf(entries);
    sections = List.copyOf(sections);
    phrases = copyOfLists(phrases);
    synonyms = List.copyOf(synonyms);
    elsewhere = List.copyOf(elsewhere);
    translations = copyOfLists(translations);
    requireDistinct(entries.stream().map(FaqEntry::id).toList(), "entry");
    requireDistinct(sections.stream().map(Section::id).toList(), "section");
  }

  /** Tells whether a text can be a catalog's id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The entry of an id, if there is one; of one written otherwise, the entry that {@link EntryIds#find} finds. */
  public Optional<FaqEntry> entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst()
        .or(() -> new EntryIds(entries.stream().map(FaqEntry::id).toList()).find(id).flatMap(this::entry));
  }

  /** The entry that people cite by a number, if there is one. */
  public Optional<FaqEntry> entry(int number) {
    return entry(Integer.toString(number));
  }

  /** The section with an id, if there is one. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** The entry in a language, where the catalog has a translation of it. */
  public Optional<FaqEntry> translation(String id, String language) {
    return translations.getOrDefault(language, List.of()).stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst();
  }

  private static <K, V> Map<K, List<V>> copyOfLists(Map<K, List<V>> lists) {
    Map<K, List<V>> copy = new LinkedHashMap<>();
    lists.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return Collections.unmodifiableMap(copy);
  }

  private static void requireDistinct(List<?> keys, String what) {
    Set<Object> seen = new HashSet<>();
    keys.stream().filter(key -> !seen.add(key)).findFirst().ifPresent(key -> {
      throw new IllegalArgumentException("Two of the catalog are " + what + " " + key);
    });
  }
}
