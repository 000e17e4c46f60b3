package io.github.faqwidget.admin.store;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A database with the tables of this release. It may be away, at the start as well: then whoever asks is told so at once,
 * and a thread connects as soon as it is there. Thread-safe.
 */
public final class Store implements AutoCloseable {

  /** What is to be done within one transaction. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    T with(Sql sql) throws SQLException;
  }

  private static final Logger LOG = System.getLogger(Store.class.getName());
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final String THREAD = "faq-store";

  private final Database database;
  private final CountDownLatch first = new CountDownLatch(1);
  private final Thread connector = new Thread(this::connect, THREAD);
  private volatile @Nullable HikariDataSource pool;
  private volatile boolean closed;

  private Store(Database database) {
    this.database = database;
  }

  /**
   * Opens a store, and waits a little for it to be there.
   *
   * @param location a folder for the embedded database, an address {@code jdbc:postgresql:…}, or the JNDI name of a
   *     data source that starts with {@code java:}
   * @throws IllegalArgumentException when the location is none of these; the message says what is wrong
   */
  public static Store open(String location, Duration patience) {
    Store store = new Store(Database.at(location));
    store.connector.setDaemon(true);
    store.connector.start();
    store.await(patience);
    return store;
  }

  /** Whether the database was there when it was asked last. */
  public boolean isUp() {
    return pool != null;
  }

  /**
   * Does something within one transaction, which is committed when the work returns and is lasting then.
   *
   * @throws StoreException when the database is away, full, or refuses; nothing was changed
   */
  public <T extends @Nullable Object> T run(Work<T> work) {
    try (Connection connection = connection()) {
      return transaction(connection, work);
    } catch (SQLException e) {
      throw new StoreException("The store can't be used: " + e.getMessage(), e);
    }
  }

  private Connection connection() throws SQLException {
    HikariDataSource open = pool;
    if (open == null) {
      throw new StoreException("The store is not there yet");
    }
    return open.getConnection();
  }

  private static <T extends @Nullable Object> T transaction(Connection connection, Work<T> work) throws SQLException {
    // Only now: an idle connection within a transaction would keep others from writing.
    connection.setAutoCommit(false);
    try {
      T result = work.with(new Sql(connection));
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Copies the embedded database into a file while it is used; PostgreSQL has tools of its own for it. */
  public void backUp(Path file) {
    try (Connection connection = connection()) {
      database.backUp(connection, file);
    } catch (SQLException e) {
      throw new StoreException("The store can't be backed up: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    closed = true;
    connector.interrupt();
    try {
      connector.join(BETWEEN_TRIES.toMillis() * 10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    HikariDataSource open = pool;
    pool = null;
    if (open != null) {
      open.close();
    }
  }

  private void await(Duration patience) {
    try {
      if (!first.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.log(Level.WARNING, "The store is not there yet; everything but editing works without it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void connect() {
    String told = "";
    while (!closed) {
      try {
        pool = database.open();
        first.countDown();
        LOG.log(Level.INFO, "The store is open: " + database);
        return;
      } catch (RuntimeException e) {
        String why = String.valueOf(e.getMessage());
        if (!why.equals(told)) {
          LOG.log(Level.ERROR, "The store can't be opened, and will be tried again: " + database, e);
          told = why;
        }
      }
      try {
        Thread.sleep(BETWEEN_TRIES.toMillis());
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
