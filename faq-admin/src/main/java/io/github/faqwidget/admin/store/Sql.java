package io.github.faqwidget.admin.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** SQL within one transaction. Values are given apart from the text, always. Not thread-safe. */
public final class Sql {

  /** Makes a value of a row. */
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static final int ID_BITS = 20;
  private static final AtomicLong LAST_ID = new AtomicLong();

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** The values of all rows that a query finds. */
  public <T> List<T> list(String query, Row<T> row, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(query, values); ResultSet found = statement.executeQuery()) {
      List<T> list = new ArrayList<>();
      while (found.next()) {
        list.add(row.of(found));
      }
      return list;
    }
  }

  /** The value of the first row that a query finds. */
  public <T> Optional<T> first(String query, Row<T> row, @Nullable Object... values) throws SQLException {
    return list(query, row, values).stream().findFirst();
  }

  /** Changes rows, and tells how many. */
  public int change(String statement, @Nullable Object... values) throws SQLException {
    try (PreparedStatement prepared = prepare(statement, values)) {
      return prepared.executeUpdate();
    }
  }

  /** Does the same change with many values at once. */
  public void changeAll(String statement, List<@Nullable Object[]> rows) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (@Nullable Object[] values : rows) {
        set(prepared, values);
        prepared.addBatch();
      }
      prepared.executeBatch();
    }
  }

  /** A moment of a row; kept in milliseconds, which every database has. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  /** A number that no other row has, greater than those made before; two nodes will not make the same. */
  public static long newId() {
    return LAST_ID.updateAndGet(last -> Math.max(last + 1,
        (System.currentTimeMillis() << ID_BITS) + ThreadLocalRandom.current().nextLong(1L << ID_BITS)));
  }

  private PreparedStatement prepare(String text, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    try {
      set(statement, values);
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Instant moment ? (Object) moment.toEpochMilli() : value);
    }
  }
}
