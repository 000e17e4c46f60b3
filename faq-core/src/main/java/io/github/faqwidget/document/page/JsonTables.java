package io.github.faqwidget.document.page;

import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.SourceFile;
import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The arrays of a JSON file as sheets: objects by the names of their members, arrays as rows. */
final class JsonTables {

  private static final int MAX_COLUMNS = 1_000;

  private final SourceFile file;
  private final List<Document.Sheet> sheets = new ArrayList<>();

  JsonTables(SourceFile file, Object value) {
    this.file = file;
    collect("", value);
  }

  List<Document.Sheet> sheets() {
    return sheets;
  }

  private void collect(String name, Object value) {
    if (value instanceof List<?> values) {
      List<Map<?, ?>> objects = new ArrayList<>();
      values.stream().filter(Map.class::isInstance).forEach(each -> objects.add((Map<?, ?>) each));
      if (!objects.isEmpty() && objects.stream().noneMatch(JsonTables::holdsTables)) {
        add(name, objects(objects));
      } else if (values.stream().anyMatch(List.class::isInstance)) {
        add(name, arrays(values));
      } else {
        objects.forEach(each -> collect(name, each));
      }
    } else if (value instanceof Map<?, ?> object) {
      String own = object.values().stream().filter(String.class::isInstance).map(String.class::cast).findFirst()
          .orElse(name);
      object.forEach((key, member) -> collect(holdsTables(object) && object.size() > 1 && !own.equals(name) ? own
          : String.valueOf(key), member));
    }
  }

  /** Tells whether a member is an array of objects, so that the object is no row itself. */
  private static boolean holdsTables(Map<?, ?> object) {
    return object.values().stream().anyMatch(
        member -> member instanceof List<?> values && values.stream().anyMatch(Map.class::isInstance));
  }

  private void add(String name, List<TableRow> rows) {
    file.checkRows(rows.size());
    sheets.add(new Document.Sheet(name, rows, List.of()));
  }

  private static List<TableRow> objects(List<Map<?, ?>> objects) {
    Set<String> names = new LinkedHashSet<>();
    objects.forEach(object -> object.keySet().stream().limit(MAX_COLUMNS).forEach(key -> names.add(String.valueOf(key))));
    List<TableRow> rows = new ArrayList<>();
    rows.add(new TableRow(1, List.copyOf(names)));
    for (Map<?, ?> object : objects) {
      rows.add(new TableRow(rows.size() + 1, names.stream().map(name -> text(object.get(name))).toList()));
    }
    return rows;
  }

  private static List<TableRow> arrays(List<?> values) {
    List<TableRow> rows = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof List<?> cells) {
        rows.add(new TableRow(rows.size() + 1, cells.stream().map(JsonTables::text).toList()));
      }
    }
    return rows;
  }

  private static String text(Object value) {
    if (value instanceof List<?> values) {
      return values.stream().map(JsonTables::text).collect(Collectors.joining("\n"));
    } else if (value instanceof Map<?, ?> object) {
      return object.values().stream().map(JsonTables::text).collect(Collectors.joining("\n"));
    }
    return value == null ? "" : value.toString();
  }
}
