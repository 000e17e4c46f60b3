package io.github.faqwidget.table;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The row that names the columns.
 *
 * @param row the row itself
 * @param columns the indices of each column that the table has, from left to right; question and answer always
 */
record Header(TableRow row, Map<Column, List<Integer>> columns) {

  private static final List<Column> NEEDED = List.of(Column.QUESTION, Column.ANSWER);

  /** A cell that a column may be. */
  private record Candidate(int index, int rank) {}

  /** Takes a row for the header if it names a question and an answer; null if not. */
  static @Nullable Header of(TableRow row) {
    return of(row, true);
  }

  /** As above; without weak names, a title and a content do not name a question and an answer. */
  static @Nullable Header of(TableRow row, boolean weakNames) {
    Header header = new Header(row, assign(row, weakNames));
    return NEEDED.stream().allMatch(header::has) ? header : null;
  }

  /** The columns that a row names, complete or not. */
  static Map<Column, List<Integer>> assign(TableRow row, boolean weakNames) {
    List<List<ColumnNames.Meaning>> meanings = row.cells().stream().map(ColumnNames::meanings).toList();
    Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
    Set<Integer> taken = new HashSet<>();
    for (boolean weak : weakNames ? new boolean[] {false, true} : new boolean[] {false}) {
      for (Column column : Column.values()) {
        if (!columns.containsKey(column)) {
          List<Integer> found = found(column, meanings, taken, weak);
          taken.addAll(found);
          columns.computeIfAbsent(column, any -> found.isEmpty() ? null : found);
        }
      }
    }
    return columns;
  }

  /** Of several cells that could be it, the one with the most usual name; of equals, the leftmost. */
  private static List<Integer> found(
      Column column, List<List<ColumnNames.Meaning>> meanings, Set<Integer> taken, boolean weak) {
    List<Candidate> candidates = IntStream.range(0, meanings.size())
        .filter(index -> !taken.contains(index))
        .boxed()
        .flatMap(index -> meanings.get(index).stream()
            .filter(meaning -> meaning.column() == column && meaning.isWeak() == weak)
            .map(meaning -> new Candidate(index, meaning.rank())))
        .toList();
    if (column.mayRepeat() && !weak) {
      return candidates.stream().map(Candidate::index).distinct().toList();
    }
    return candidates.stream().min(Comparator.comparingInt(Candidate::rank)).stream()
        .map(Candidate::index).toList();
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** The name of a column as the header has it; null if it has none. */
  @Nullable String name(Column column) {
    return has(column) ? oneLine(row.cell(columns.get(column).get(0))) : null;
  }

  /** The texts of a row's cells in a column, without empty ones. */
  List<String> cells(TableRow of, Column column) {
    return columns.getOrDefault(column, List.of()).stream()
        .map(of::cell).filter(text -> !text.isEmpty()).toList();
  }

  /** A row's cells in a column, one a line; empty where the table has no such column. */
  String cell(TableRow of, Column column) {
    return String.join("\n", cells(of, column));
  }

  /** The indices of the cells whose names mean nothing to us. */
  List<Integer> unused() {
    return IntStream.range(0, row.cells().size())
        .filter(index -> column(index) == null && !row.cell(index).isEmpty()).boxed().toList();
  }

  /**
   * The columns from left to right.
   *
   * @param withStatus whether a column called 公開 or 状態 says who may see a row
   */
  List<FaqTable.NamedColumn> named(boolean withStatus) {
    return IntStream.range(0, row.cells().size()).filter(index -> !row.cell(index).isEmpty())
        .mapToObj(index -> new FaqTable.NamedColumn(oneLine(row.cell(index)),
            column(index) == Column.STATUS && !withStatus ? null : column(index)))
        .toList();
  }

  private @Nullable Column column(int index) {
    return columns.entrySet().stream().filter(column -> column.getValue().contains(index))
        .map(Map.Entry::getKey).findFirst().orElse(null);
  }

  /** A cell's text with a blank for each line break and the blanks around it. */
  static String oneLine(String text) {
    return Stream.of(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
  }

  /** Long tables repeat the header on each page. */
  boolean isRepeatedBy(TableRow other) {
    return columns.values().stream().flatMap(List::stream)
        .allMatch(index -> other.cell(index).equals(row.cell(index)));
  }
}
