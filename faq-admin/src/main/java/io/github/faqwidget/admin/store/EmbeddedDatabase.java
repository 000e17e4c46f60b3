package io.github.faqwidget.admin.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * H2 in a folder. What is committed is on the disk ({@code WRITE_DELAY=0}), the words of its SQL are PostgreSQL's, and the
 * classes are those that this jar brings.
 */
final class EmbeddedDatabase implements Database {

  private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
      + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";

  private final Path folder;
  private final H2Classes classes = new H2Classes();

  EmbeddedDatabase(Path folder) {
    this.folder = folder;
  }

  @Override
  public HikariDataSource open() {
    HikariConfig config = Database.pool();
    config.setDataSource(new DriverDataSource(classes.driver(), url(), new Properties()));
    return Database.migrated(config);
  }

  @Override
  public void settle(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  @Override
  public void backUp(Sql sql, Path file) throws SQLException {
    sql.change("BACKUP TO '" + file.toAbsolutePath().toString().replace("'", "''") + "'");
  }

  @Override
  public void close(HikariDataSource pool) {
    try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      // The file is whole without it, and the next start reads it.
      System.getLogger(EmbeddedDatabase.class.getName())
          .log(System.Logger.Level.WARNING, "The store was not shut down in order: " + e.getMessage());
    }
    pool.close();
    classes.close();
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("faq").toString().replace('\\', '/').replace(";", "\\;") + OPTIONS;
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
