package io.github.faqwidget.admin.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * SQLite in a folder of this machine. What is committed is on the disk ({@code synchronous=FULL}), and another process,
 * such as the next deployment of the same application, may have it open too.
 *
 * @param folder made where it is not there
 */
record EmbeddedDatabase(Path folder) implements Database {

  private static final String FILE = "faq.db";
  private static final int BUSY_MILLIS = 10_000;

  @Override
  public HikariDataSource open() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("The folder can't be made: " + folder, e);
    }
    HikariConfig config = Database.pool();
    config.setDriverClassName("org.sqlite.JDBC");
    config.setJdbcUrl("jdbc:sqlite:" + folder.resolve(FILE));
    // It writes one transaction after the other: more connections would only wait for each other.
    config.setMaximumPoolSize(1);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("foreign_keys", "true");
    config.addDataSourceProperty("busy_timeout", BUSY_MILLIS);
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    return Database.migrated(config);
  }

  @Override
  public void backUp(Connection connection, Path file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("VACUUM INTO '" + file.toAbsolutePath().toString().replace("'", "''") + "'");
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
