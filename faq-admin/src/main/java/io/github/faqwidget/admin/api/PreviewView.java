package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.drafts.Preview;
import io.github.faqwidget.admin.drafts.RowDiff;
import io.github.faqwidget.servlet.json.View;
import io.github.faqwidget.table.RowProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft does.
 *
 * @param losesHalf whether more than half of the entries are gone, so that publishing asks twice
 * @param sums by {@code before} and {@code after}
 */
public record PreviewView(List<ProblemView> problems, RowDiff rows, boolean losesHalf, List<QueryView> queries,
    Map<String, Preview.Sums> sums) implements View {

  /** What is wrong with a row, in both languages. */
  public record ProblemView(String file, int line, @Nullable String column, String text, String ja, String en) {

    static ProblemView of(RowProblem problem) {
      return new ProblemView(problem.file(), problem.line(), problem.column(), problem.text(),
          problem.hint(Locale.JAPANESE), problem.hint(Locale.ENGLISH));
    }
  }

  /** What a search finds. */
  public record FoundView(String fit, List<String> entries) {

    static FoundView of(Preview.Found found) {
      return new FoundView(lower(found.fit()), found.entries());
    }
  }

  /** A search before and after. */
  public record QueryView(String text, boolean judged, List<String> expected, FoundView before, FoundView after,
      String verdict) {

    static QueryView of(Preview.Query query) {
      return new QueryView(query.text(), query.judged(), query.expected(), FoundView.of(query.before()),
          FoundView.of(query.after()), lower(query.verdict()));
    }
  }

  static PreviewView of(Preview preview) {
    return new PreviewView(preview.problems().stream().map(ProblemView::of).toList(), preview.rows(), preview.losesHalf(),
        preview.queries().stream().map(QueryView::of).toList(),
        Map.of("before", preview.before(), "after", preview.after()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
