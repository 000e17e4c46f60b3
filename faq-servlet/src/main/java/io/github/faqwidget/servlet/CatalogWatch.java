package io.github.faqwidget.servlet;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at the folder of the catalogs again and again, in one thread that ends with the web application. */
final class CatalogWatch implements AutoCloseable {

  /** How the thread is called. */
  static final String THREAD = "faq-catalogs";

  private static final Logger LOG = System.getLogger(CatalogWatch.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread watch = new Thread(work, THREAD);
    watch.setDaemon(true);
    return watch;
  });

  private CatalogWatch() {}

  /** Starts to look, for the first time when an interval has passed. */
  static CatalogWatch start(CatalogFolder folder, Duration interval) {
    CatalogWatch watch = new CatalogWatch();
    watch.thread.scheduleWithFixedDelay(
        () -> look(folder), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  private static void look(CatalogFolder folder) {
    try {
      folder.look();
    } catch (RuntimeException | Error e) {
      // One thrown further would end all looking, for good and without a word.
      LOG.log(Level.ERROR, "The folder of catalogs could not be looked at; it will be again", e);
    }
  }

  /** Ends the thread, and waits for a look under way. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "A look at the folder of catalogs hangs; its thread ends when it returns");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
