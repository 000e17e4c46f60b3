package io.github.faqwidget.admin.merge;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A new table meets what was edited beside the old one since. The base is the old table as the office gave it, our side the
 * old table with the edits, their side the new table: an edit stays where the office left the cell alone, falls away
 * where the office now writes the same, and is asked about where the office wrote something else.
 *
 * @param files the catalog with the new table; where there is a conflict, as the new table has it
 * @param conflicts what both changed
 */
public record TableArrival(CatalogFiles files, List<Conflict> conflicts) {

  /** The files that hold edits of the table's rows. */
  static final Set<String> BESIDE = Set.of("corrections.tsv", "added.tsv", "removed.txt");

  private static final Map<String, Function<FaqEntry, String>> COLUMNS = columns();

  public TableArrival {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Puts a table into a catalog.
   *
   * @param ours the catalog as it is
   * @param name the new table's name in a catalog, such as {@code table.xlsx}
   * @throws io.github.faqwidget.table.FaqTableException when it is no table
   */
  public static TableArrival of(CatalogFiles ours, String name, byte[] content) {
    Map<String, FaqEntry> base = entries(without(ours, BESIDE));
    Map<String, FaqEntry> edited = entries(ours);
    SortedMap<String, byte[]> bare = new TreeMap<>(without(ours, BESIDE).contents());
    bare.remove(ours.table());
    bare.put(name, content);
    Map<String, FaqEntry> theirs = entries(new CatalogFiles(ours.id(), bare));
    Edits edits = new Edits();
    base.keySet().stream().filter(id -> !edited.containsKey(id) && theirs.containsKey(id))
        .forEach(id -> removed(id, base.get(id), theirs.get(id), edits));
    edited.forEach((id, entry) -> meet(id, base.get(id), entry, theirs.get(id), edits));
    edits.addTo(bare);
    return new TableArrival(new CatalogFiles(ours.id(), bare), edits.conflicts);
  }

  private static void removed(String id, @Nullable FaqEntry base, @Nullable FaqEntry theirs, Edits edits) {
    if (base != null && theirs != null && same(base, theirs)) {
      edits.removed.add(id);
    } else {
      edits.conflicts.add(new Conflict("removed.txt", id, "", text(base), "", text(theirs)));
    }
  }

  private static void meet(String id, @Nullable FaqEntry base, FaqEntry ours, @Nullable FaqEntry theirs, Edits edits) {
    if (base == null && theirs == null) {
      edits.added.add(ours);
    } else if (theirs == null) {
      if (base != null && !same(base, ours)) {
        edits.conflicts.add(new Conflict("corrections.tsv", id, "", text(base), text(ours), ""));
      }
    } else {
      COLUMNS.forEach((column, text) -> meet(id, column, base == null ? "" : text.apply(base), text.apply(ours),
          text.apply(theirs), edits));
    }
  }

  private static void meet(String id, String column, String base, String ours, String theirs, Edits edits) {
    if (ours.equals(base) || ours.equals(theirs)) {
      return;
    }
    if (theirs.equals(base)) {
      edits.corrections.add(List.of(id, column, ours));
    } else {
      edits.conflicts.add(new Conflict("corrections.tsv", id, column, base, ours, theirs));
    }
  }

  /** What of the edits stays. */
  private static final class Edits {

    private final List<List<String>> corrections = new ArrayList<>();
    private final List<FaqEntry> added = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    void addTo(SortedMap<String, byte[]> files) {
      put(files, "corrections.tsv", corrections);
      put(files, "added.tsv", added.stream()
          .map(entry -> List.of(entry.id(), entry.question().text(), entry.answer().text(), entry.note().text()))
          .toList());
      put(files, "removed.txt", removed.stream().map(List::of).toList());
    }

    private static void put(SortedMap<String, byte[]> files, String name, List<List<String>> rows) {
      if (!rows.isEmpty()) {
        files.put(name, new TsvFile(rows).bytes());
      }
    }
  }

  private static CatalogFiles without(CatalogFiles files, Set<String> names) {
    SortedMap<String, byte[]> fewer = new TreeMap<>(files.contents());
    fewer.keySet().removeAll(names);
    return new CatalogFiles(files.id(), fewer);
  }

  private static Map<String, FaqEntry> entries(CatalogFiles files) {
    FaqCatalog catalog = FaqCatalogReader.read(files).catalog();
    Map<String, FaqEntry> entries = new LinkedHashMap<>();
    catalog.entries().forEach(entry -> entries.put(entry.id(), entry));
    return entries;
  }

  private static boolean same(FaqEntry one, FaqEntry other) {
    return COLUMNS.values().stream().allMatch(text -> text.apply(one).equals(text.apply(other)));
  }

  private static String text(@Nullable FaqEntry entry) {
    return entry == null ? "" : String.join("\n", COLUMNS.values().stream().map(text -> text.apply(entry)).toList());
  }

  private static Map<String, Function<FaqEntry, String>> columns() {
    Map<String, Function<FaqEntry, String>> columns = new LinkedHashMap<>();
    columns.put("問い合わせ", entry -> entry.question().text());
    columns.put("回答", entry -> entry.answer().text());
    columns.put("備考", entry -> entry.note().text());
    return columns;
  }
}
