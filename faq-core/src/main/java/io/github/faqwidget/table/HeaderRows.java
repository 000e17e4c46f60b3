package io.github.faqwidget.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the header of some rows is.
 *
 * @param header the header
 * @param from the index of its first row
 * @param to the index behind its last row
 */
record HeaderRows(Header header, int from, int to) {

  /** How far down a header may be. */
  static final int MAX_ABOVE = 200;

  /**
   * Finds the header: the first row that names a question and an answer; else the first two rows that do so together;
   * else the first row with names that are so only for want of better ones, such as a title and a content.
   */
  static Optional<HeaderRows> in(List<TableRow> rows) {
    return first(rows, i -> one(rows, i, false))
        .or(() -> first(rows, i -> two(rows, i)))
        .or(() -> first(rows, i -> one(rows, i, true)));
  }

  private static Optional<HeaderRows> first(List<TableRow> rows, Function<Integer, Optional<HeaderRows>> at) {
    return IntStream.range(0, Math.min(rows.size(), MAX_ABOVE)).boxed()
        .map(at).flatMap(Optional::stream).findFirst();
  }

  /** A row that is a header, together with a second one below or with names that stand above its gaps. */
  private static Optional<HeaderRows> one(List<TableRow> rows, int index, boolean weakNames) {
    TableRow row = rows.get(index);
    if (Header.of(row, weakNames) == null) {
      return Optional.empty();
    }
    TableRow below = index + 1 < rows.size() ? rows.get(index + 1) : row;
    if (below != row && namesOnly(below)) {
      Header both = Header.of(together(row, below), weakNames);
      return header(both == null ? Header.of(row, weakNames) : both, index, index + 2);
    }
    TableRow above = index > 0 ? rows.get(index - 1) : row;
    TableRow filled = gapsFilled(row, above);
    return header(Header.of(filled, weakNames), filled == row ? index : index - 1, index + 1);
  }

  private static Optional<HeaderRows> two(List<TableRow> rows, int index) {
    if (index + 1 >= rows.size() || !namesOnly(rows.get(index + 1))) {
      return Optional.empty();
    }
    return header(Header.of(together(rows.get(index), rows.get(index + 1)), false), index, index + 2);
  }

  private static Optional<HeaderRows> header(@Nullable Header header, int from, int to) {
    return header == null ? Optional.empty() : Optional.of(new HeaderRows(header, from, to));
  }

  /** Whether a row holds nothing but names of columns, two or more. */
  private static boolean namesOnly(TableRow row) {
    List<String> names = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    return names.size() > 1 && names.stream().noneMatch(HeaderRows::hasDigit)
        && names.stream().allMatch(name -> ColumnNames.best(name).isPresent());
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  /** A name of two rows is the one that says more; 内容 beneath 問い合わせ, which holds for several columns, is 問い合わせ内容. */
  private static TableRow together(TableRow upper, TableRow lower) {
    List<String> names = new ArrayList<>();
    String group = "";
    for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
      group = upper.cell(i).isEmpty() ? group : upper.cell(i);
      names.add(together(upper.cell(i), group, lower.cell(i)));
    }
    return new TableRow(upper.line(), names);
  }

  private static String together(String upper, String group, String lower) {
    if (lower.isEmpty()) {
      return upper;
    }
    boolean same = !upper.isEmpty() && ColumnNames.best(upper).map(ColumnNames.Meaning::column)
        .equals(ColumnNames.best(lower).map(ColumnNames.Meaning::column));
    if (same) {
      return upper;
    }
    return ColumnNames.best(lower).filter(meaning -> !meaning.isWeak()).isPresent() ? lower : group + lower;
  }

  private static TableRow gapsFilled(TableRow row, TableRow above) {
    List<String> names = IntStream.range(0, Math.max(row.cells().size(), above.cells().size()))
        .mapToObj(i -> row.cell(i).isEmpty() && ColumnNames.best(above.cell(i)).isPresent() ? above.cell(i) : row.cell(i))
        .toList();
    return names.equals(row.cells().stream().map(String::strip).toList()) ? row : new TableRow(row.line(), names);
  }
}
