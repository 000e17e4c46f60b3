package io.github.faqwidget.admin.merge;

import io.github.faqwidget.catalog.CatalogFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Three versions into one: what one side changed since the base is taken, what both changed is a conflict.
 */
public final class CatalogMerge {

  /** Files of lines that stand each for itself; in those keyed by an entry, two sides may well add to the same entry. */
  private static final Set<String> LINES =
      Set.of("phrases.tsv", "synonyms.txt", "elsewhere.txt", "judged.tsv", "removed.txt");

  /**
   * What came of it.
   *
   * @param files the files; where there is a conflict, with what the arriving side has
   * @param conflicts what both sides changed
   */
  public record Result(CatalogFiles files, List<Conflict> conflicts) {

    public Result {
      conflicts = List.copyOf(conflicts);
    }
  }

  private CatalogMerge() {}

  /** Brings two versions of a catalog together that were made of the same base. */
  public static Result merge(CatalogFiles base, CatalogFiles ours, CatalogFiles theirs) {
    if (!sameTable(base, ours) && !sameTable(base, theirs) && !sameTable(ours, theirs)) {
      return new Result(theirs,
          List.of(new Conflict(theirs.table(), "", "", base.version(), ours.version(), theirs.version())));
    }
    List<Conflict> conflicts = new ArrayList<>();
    SortedMap<String, byte[]> merged = new TreeMap<>();
    CatalogFiles table = sameTable(base, theirs) ? ours : theirs;
    merged.put(table.table(), table.contents().get(table.table()));
    Set<String> names = new TreeSet<>(ours.contents().keySet());
    names.addAll(theirs.contents().keySet());
    names.remove(ours.table());
    names.remove(theirs.table());
    for (String name : names) {
      byte[] content = merged(name, content(base, name), content(ours, name), content(theirs, name), conflicts);
      if (content.length > 0) {
        merged.put(name, content);
      }
    }
    CatalogFiles files = new CatalogFiles(theirs.id(), merged);
    if (sameTable(ours, files)) {
      return new Result(files, conflicts);
    }
    TableArrival arrival =
        TableArrival.of(edited(ours, merged, table.table()), table.table(), table.contents().get(table.table()));
    conflicts.addAll(arrival.conflicts());
    return new Result(arrival.files(), conflicts);
  }

  /** Our table with what both sides edited beside it. */
  private static CatalogFiles edited(CatalogFiles ours, SortedMap<String, byte[]> merged, String newTable) {
    SortedMap<String, byte[]> edited = new TreeMap<>(merged);
    edited.remove(newTable);
    edited.put(ours.table(), ours.contents().get(ours.table()));
    return new CatalogFiles(ours.id(), edited);
  }

  private static byte[] merged(String name, byte[] base, byte[] ours, byte[] theirs, List<Conflict> conflicts) {
    if (Arrays.equals(base, theirs) || Arrays.equals(ours, theirs)) {
      return ours;
    }
    if (Arrays.equals(base, ours)) {
      return theirs;
    }
    if (LINES.contains(name)) {
      return Lines.merged(name, base, ours, theirs);
    }
    if (name.endsWith(".tsv")) {
      return KeyedRows.merged(name, base, ours, theirs, conflicts);
    }
    conflicts.add(new Conflict(name, "", "", "", "", ""));
    return theirs;
  }

  private static boolean sameTable(CatalogFiles one, CatalogFiles other) {
    return one.table().equals(other.table())
        && Arrays.equals(one.contents().get(one.table()), other.contents().get(other.table()));
  }

  private static byte[] content(CatalogFiles files, String name) {
    return files.contents().getOrDefault(name, new byte[0]);
  }
}
