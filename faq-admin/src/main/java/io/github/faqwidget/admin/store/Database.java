package io.github.faqwidget.admin.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** A kind of database and where it is. */
interface Database {

  int CONNECTIONS = 8;
  Duration PATIENCE = Duration.ofSeconds(3);

  /** Connects, and brings the tables to this release. Throws whatever keeps it from that. */
  HikariDataSource open();

  /** Copies it into a file while it is used. */
  void backUp(Connection connection, Path file) throws SQLException;

  static Database at(String location) {
    if (location.startsWith("jdbc:")) {
      if (!location.startsWith("jdbc:postgresql:")) {
        throw new IllegalArgumentException("is a folder, an address jdbc:postgresql:… or a JNDI name java:…");
      }
      return new Server(location);
    }
    if (location.startsWith("java:")) {
      return new Server(location);
    }
    try {
      return new EmbeddedDatabase(Path.of(location).toAbsolutePath());
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("is a folder, an address jdbc:postgresql:… or a JNDI name java:…", e);
    }
  }

  /** Settings of every pool: whoever asks is told soon that the database is away. */
  static HikariConfig pool() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("faq-store");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    return config;
  }

  /** Opens a pool with the tables of this release; closes it where these can't be had. */
  static HikariDataSource migrated(HikariConfig config) {
    HikariDataSource pool = new HikariDataSource(config);
    try {
      Migrations.run(pool);
      return pool;
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /**
   * PostgreSQL, or whatever speaks like it.
   *
   * @param location an address, or the name of a data source
   */
  record Server(String location) implements Database {

    @Override
    public HikariDataSource open() {
      HikariConfig config = pool();
      if (location.startsWith("jdbc:")) {
        config.setDriverClassName("org.postgresql.Driver");
        config.setJdbcUrl(location);
      } else {
        config.setDataSource(named());
      }
      return migrated(config);
    }

    private DataSource named() {
      try {
        return (DataSource) new InitialContext().lookup(location);
      } catch (NamingException | ClassCastException e) {
        throw new StoreException("There is no data source called " + location, e);
      }
    }

    @Override
    public void backUp(Connection connection, Path file) {
      throw new StoreException("PostgreSQL is backed up by pg_dump");
    }

    /** Without what the address may tell of a password. */
    @Override
    public String toString() {
      return location.replaceFirst("\\?.*", "");
    }
  }
}
