package io.github.faqwidget.servlet.registry;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.CatalogReading;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.servlet.metrics.Metrics;
import io.github.faqwidget.servlet.metrics.Metrics.Load;
import io.github.faqwidget.servlet.registry.CatalogRegistry.Loaded;
import io.github.faqwidget.table.FaqTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts catalogs into service. One that can't be read keeps none of the others from being served, and never
 * takes the place of a good version. Thread-safe.
 */
final class CatalogLoader implements CatalogIntake {

  /** Files that are to be read again at a time. */
  private record Due(Instant at, CatalogFiles files) {}

  private static final Logger LOG = System.getLogger(CatalogLoader.class.getName());
  private static final String UNFORESEEN = "The catalog can't be read; the server's log says why";

  private final CatalogRegistry catalogs;
  private final Metrics metrics;
  private final Map<String, Due> due = new HashMap<>();

  CatalogLoader(CatalogRegistry catalogs, Metrics metrics) {
    this.catalogs = catalogs;
    this.metrics = metrics;
  }

  /**
   * Reads those catalogs again of which other entries are public by now.
   *
   * @param now the time
   */
  synchronized void readDue(Instant now) {
    List<String> ids = due.entrySet().stream()
        .filter(each -> !each.getValue().at().isAfter(now)).map(Map.Entry::getKey).toList();
    ids.forEach(id -> {
      Due reading = due.remove(id);
      try {
        serve(id, reading.files(), false, Clock.fixed(now, ZoneId.systemDefault()));
      } catch (RuntimeException e) {
        fail(id, UNFORESEEN, e);
      }
    });
  }

  /** Puts a catalog into service, unless its files are those that are served already. */
  @Override
  public synchronized boolean load(String id, CatalogSource source) {
    return load(id, source, true);
  }

  /** Puts a version into service that somebody published, however few entries it has. */
  synchronized void loadPublished(String id, CatalogSource source) {
    load(id, source, false);
  }

  @Override
  public synchronized void gone(String id) {
    due.remove(id);
    catalogs.remove(id);
  }

  private boolean load(String id, CatalogSource source, boolean likeBefore) {
    try {
      serve(id, source.files(), likeBefore, Clock.systemDefaultZone());
      return true;
    } catch (FaqTableException e) {
      fail(id, e.getMessage(), null);
      return !(e.getCause() instanceof IOException || e.getCause() instanceof UncheckedIOException);
    } catch (IOException e) {
      fail(id, UNFORESEEN, e);
      return false;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Even a table that is too much for this server is no reason to lose the others.
      fail(id, UNFORESEEN, e);
      return true;
    }
  }

  private void serve(String id, CatalogFiles files, boolean likeBefore, Clock clock) {
    Loaded before = catalogs.loaded(id).orElse(null);
    if (before != null && likeBefore && before.catalog().version().equals(files.version())) {
      metrics.load(id, Load.UNCHANGED);
      catalogs.note(id, null);
      return;
    }
    CatalogReading reading = FaqCatalogReader.read(files, clock);
    if (before != null && likeBefore) {
      requireHalfOf(before.catalog().entries().size(), files.table(), reading);
    }
    if (reading.changesAt() == null) {
      due.remove(id);
    } else {
      due.put(id, new Due(reading.changesAt(), files));
      catalogs.watchClock(() -> readDue(Instant.now()));
    }
    catalogs.serve(id, new SearcherLease(reading.catalog(), reading.problems().size()));
    metrics.load(id, Load.SERVED);
    log(id, reading);
  }

  /** A table that is cut off, or whose header has changed, reads well enough and answers nothing. */
  private static void requireHalfOf(int before, String table, CatalogReading reading) {
    int now = reading.catalog().entries().size();
    if (now * 2 >= before) {
      return;
    }
    throw new FaqTableException(table,
        "項目が%d件から%d件に減ったので、前の版を使い続けます。表が途中で切れていないか確かめてください。意図した変更なら、アプリケーションを再起動してください。%s"
            .formatted(before, now, firstProblem(reading, Locale.JAPANESE)),
        ("It has %d entries and had %d, so the version before stays in service."
            + " See whether the table is whole; if this is meant, restart the application.%s")
            .formatted(now, before, firstProblem(reading, Locale.ENGLISH)));
  }

  private static String firstProblem(CatalogReading reading, Locale locale) {
    return reading.problems().stream().findFirst().map(it -> " " + it.message(locale)).orElse("");
  }

  private void fail(String id, String error, @Nullable Throwable unexpected) {
    metrics.load(id, Load.FAILED);
    if (!Objects.equals(catalogs.error(id), error)) {
      String served = catalogs.loaded(id)
          .map(it -> ", version " + it.catalog().version() + " stays in service")
          .orElse("");
      LOG.log(Level.ERROR, "Catalog " + id + " could not be loaded" + served + ": " + error, unexpected);
      catalogs.note(id, error);
    }
  }

  private static void log(String id, CatalogReading reading) {
    LOG.log(Level.INFO, "Catalog " + id + ": " + reading.catalog().entries().size() + " entries, "
        + reading.problems().size() + " row problems, version " + reading.catalog().version());
    if (!reading.unusedColumns().isEmpty()) {
      LOG.log(Level.INFO, "Catalog " + id + ": 使わない列 / columns not used: "
          + String.join(", ", reading.unusedColumns()));
    }
    reading.problems().forEach(problem -> LOG.log(Level.INFO, "Catalog " + id + ": "
        + problem.message(Locale.JAPANESE) + " / " + problem.hint(Locale.ENGLISH)));
  }
}
