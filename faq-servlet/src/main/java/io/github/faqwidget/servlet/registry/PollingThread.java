package io.github.faqwidget.servlet.registry;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks for new versions of catalogs again and again, in one thread that ends with the web application. */
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
  static PollingThread start(Runnable look, Duration interval) {
    PollingThread watch = new PollingThread();
    watch.thread.scheduleWithFixedDelay(
        () -> run(look), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  private static void run(Runnable look) {
    try {
      look.run();
    } catch (RuntimeException | Error e) {
      // One thrown further would end all looking, for good and without a word.
      LOG.log(Level.ERROR, "A look for new versions of the catalogs failed; there will be more", e);
    }
  }

  /** Ends the thread, and waits for a look under way. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "A look for new versions of the catalogs hangs; its thread ends when it returns");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
