package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the server fares, in the shape of MicroProfile Health. */
public record HealthView(String status, List<CheckView> checks) implements View {

  private static final String UP = "UP";
  private static final String DOWN = "DOWN";

  /** Whether a catalog can be searched. */
  public record CheckView(String name, String status, DataView data) {

    private static final String NOTHING_PUBLIC = "どの項目も今日は公開されていません。公開・公開開始日・公開終了日の列を確かめてください。 / "
        + "No entry is public today. Look at the columns that say what is public, and when.";

    /**
     * A catalog in service; one without an entry that is public helps nobody, and is as good as down.
     *
     * @param since when it was loaded
     * @param error why newer files are not in service; null where there are none
     */
    public static CheckView served(
        FaqCatalog catalog, int rowProblems, Instant since, @Nullable String error) {
      boolean empty = catalog.entries().isEmpty();
      return new CheckView(catalog.id(), empty ? DOWN : UP, new DataView(catalog.version(), catalog.entries().size(),
          rowProblems, since.toString(), empty && error == null ? NOTHING_PUBLIC : error));
    }

    /** A catalog that could not be loaded at all. */
    public static CheckView failed(String id, @Nullable String error) {
      return new CheckView(id, DOWN, new DataView(null, null, null, null, error));
    }
  }

  /** What is in service, and why nothing is or nothing newer. */
  public record DataView(
      @Nullable String version, @Nullable Integer entryCount, @Nullable Integer rowProblems,
      @Nullable String loaded, @Nullable String error) {}

  /** Whether the server works at all: who reads this knows that it does. */
  public static HealthView live() {
    return new HealthView(UP, List.of());
  }

  /** Whether it is ready: one catalog that can be searched is enough. */
  public static HealthView ready(List<CheckView> catalogs) {
    boolean up = catalogs.stream().anyMatch(check -> check.status().equals(UP));
    return new HealthView(up ? UP : DOWN, catalogs);
  }

  /** The same for the eyes of anyone. */
  public HealthView withoutChecks() {
    return new HealthView(status, List.of());
  }

  /** Whether all is well enough. */
  public boolean up() {
    return status.equals(UP);
  }
}
