package io.github.faqwidget.servlet.registry;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at the folder of the catalogs again and again, in one thread that ends with the web application. */
final class PollingThread implements AutoCloseable {

  /** How the thread is called. */
  static final String THREAD = "faq-catalogs";

  private static final Logger LOG = System.getLogger(PollingThread.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread watch = new Thread(work, THREAD);
    watch.setDaemon(true);
    return watch;
  });

  private PollingThread() {}

  /** Starts to look, for the first time when an interval has passed. */
  static PollingThread start(DirectoryPoller folder, Duration interval) {
    PollingThread watch = new PollingThread();
    watch.thread.scheduleWithFixedDelay(
        () -> look(folder), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  private static void look(DirectoryPoller folder) {
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
