package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.table.FaqTable.NamedColumn;
import io.github.faqwidget.table.RowProblem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A catalog and what is wrong with its files.
 *
 * @param catalog what could be read
 * @param problems what is wrong, file by file and by line
 * @param columns the table's columns from left to right, what each was taken for
 * @param changesAt when the catalog has to be read again, as other entries are public from then on; null where time
 *     changes nothing
 */
public record CatalogReading(
    FaqCatalog catalog, List<RowProblem> problems, List<NamedColumn> columns, @Nullable Instant changesAt) {

  public CatalogReading {
    Objects.requireNonNull(catalog, "catalog");
    problems = List.copyOf(problems);
    columns = List.copyOf(columns);
  }

  /** The names of the columns of which nothing is made. */
  public List<String> unusedColumns() {
    return NamedColumn.unused(columns);
  }
}
