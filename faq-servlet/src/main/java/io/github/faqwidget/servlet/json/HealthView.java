package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the server can answer: it can as soon as one catalog is there. */
public record HealthView(String status, List<CheckView> checks) implements View {

  private static final String UP = "UP";
  private static final String DOWN = "DOWN";

  /** Whether one catalog could be loaded. */
  public record CheckView(String name, String status, DataView data) {

    public static CheckView loaded(FaqCatalog catalog, int rowProblems) {
      return new CheckView(
          catalog.id(), UP, new DataView(catalog.version(), catalog.entries().size(), rowProblems, null));
    }

    public static CheckView failed(String id, String error) {
      return new CheckView(id, DOWN, new DataView(null, null, null, error));
    }
  }

  /** What was loaded, or why nothing was. */
  public record DataView(
      @Nullable String version, @Nullable Integer entryCount, @Nullable Integer rowProblems,
      @Nullable String error) {}

  public static HealthView of(List<CheckView> checks) {
    boolean up = checks.stream().anyMatch(check -> check.status().equals(UP));
    return new HealthView(up ? UP : DOWN, checks);
  }

  /** Whether any catalog can be searched. */
  public boolean up() {
    return status.equals(UP);
  }
}
