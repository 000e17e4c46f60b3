package io.github.faqwidget.servlet;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to a logger of this JVM. */
public final class LogLines implements AutoCloseable {

  private final Logger logger;
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Handler listener = new Handler() {
    @Override
    public void publish(LogRecord entry) {
      lines.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };

  private LogLines(Logger logger) {
    this.logger = logger;
    logger.addHandler(listener);
  }

  public static LogLines of(String logger) {
    return new LogLines(Logger.getLogger(logger));
  }

  public static LogLines of(Class<?> type) {
    return of(type.getName());
  }

  /** What was logged so far, from the first line on. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    logger.removeHandler(listener);
  }
}
