package io.github.faqwidget.table;

import io.github.faqwidget.entry.FaqEntry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param title the title above the header, possibly empty
 * @param updated the date there, as precise as the office was: {@code 2024}, {@code 2024-01} or
 *     {@code 2024-01-15}; null where there is none
 * @param manual the http or https address there; null where there is none
 * @param entries the rows that make entries, in their order, no id twice
 * @param withheld the ids of the rows that readers may never see, by the table's columns on publication
 * @param columns the table's columns from left to right, what each was taken for
 * @param problems what is wrong with rows, by line
 */
public record FaqTable(
    String title,
    @Nullable String updated,
    @Nullable String manual,
    List<FaqEntry> entries,
    List<String> withheld,
    List<NamedColumn> columns,
    List<RowProblem> problems) {

  /**
   * A column of the table.
   *
   * @param name its name in the header
   * @param column what it was taken for; null where nothing is made of it
   */
  public record NamedColumn(String name, @Nullable Column column) {

    public NamedColumn {
      Objects.requireNonNull(name, "name");
    }

    /** The names of those of which nothing is made. */
    public static List<String> unused(List<NamedColumn> columns) {
      return columns.stream().filter(column -> column.column() == null).map(NamedColumn::name).distinct().toList();
    }
  }

  public FaqTable {
    Objects.requireNonNull(title, "title");
    entries = List.copyOf(entries);
    withheld = List.copyOf(withheld);
    columns = List.copyOf(columns);
    problems = List.copyOf(problems);
  }

  /** The names of the columns of which nothing is made. */
  public List<String> unusedColumns() {
    return NamedColumn.unused(columns);
  }
}
