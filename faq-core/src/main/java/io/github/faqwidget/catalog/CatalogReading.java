package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.table.RowProblem;
import java.util.List;
import java.util.Objects;

/**
 * A catalog and what is wrong with its files.
 *
 * @param catalog what could be read
 * @param problems what is wrong, file by file and by line
 */
public record CatalogReading(FaqCatalog catalog, List<RowProblem> problems) {

  public CatalogReading {
    Objects.requireNonNull(catalog, "catalog");
    problems = List.copyOf(problems);
  }
}
