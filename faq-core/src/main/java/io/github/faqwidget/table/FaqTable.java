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
 * @param problems what is wrong with rows, by line
 */
public record FaqTable(
    String title,
    @Nullable String updated,
    @Nullable String manual,
    List<FaqEntry> entries,
    List<RowProblem> problems) {

  public FaqTable {
    Objects.requireNonNull(title, "title");
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
