package io.github.faqwidget.admin.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of rows that each say something about one entry, or about one of its cells. */
final class KeyedRows {

  private KeyedRows() {}

  static byte[] merged(String name, byte[] base, byte[] ours, byte[] theirs, List<Conflict> conflicts) {
    Map<String, List<String>> before = rows(name, base);
    Map<String, List<String>> here = rows(name, ours);
    Map<String, List<String>> there = rows(name, theirs);
    Set<String> keys = new LinkedHashSet<>(there.keySet());
    keys.addAll(here.keySet());
    List<List<String>> merged = new ArrayList<>();
    for (String key : keys) {
      List<String> was = before.get(key);
      List<String> our = here.get(key);
      List<String> their = there.get(key);
      if (!Objects.equals(was, our) && !Objects.equals(was, their) && !Objects.equals(our, their)) {
        conflicts.add(conflict(name, key, was, our, their));
      }
      List<String> taken = Objects.equals(was, their) ? our : their;
      if (taken != null) {
        merged.add(taken);
      }
    }
    return new TsvFile(merged).bytes();
  }

  private static Conflict conflict(String name, String key, @Nullable List<String> was, @Nullable List<String> our,
      @Nullable List<String> their) {
    String[] parts = key.split("\t", 2);
    return new Conflict(name, parts[0], parts.length > 1 ? parts[1] : "", text(was), text(our), text(their));
  }

  private static String text(@Nullable List<String> row) {
    return row == null ? "" : String.join("\t", row);
  }

  /** A correction is about a cell; all other rows are about an entry. */
  private static Map<String, List<String>> rows(String name, byte[] content) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (List<String> row : TsvFile.read(name, content).rows()) {
      String key = name.equals("corrections.tsv") && row.size() > 1 ? row.get(0) + "\t" + row.get(1) : row.get(0);
      rows.put(key.startsWith("#") ? String.join("\t", row) : key, row);
    }
    return rows;
  }
}
