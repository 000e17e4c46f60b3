package io.github.faqwidget.admin.audit;

import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of what editors did: written in the transaction of the deed itself, and never changed. Thread-safe. */
public final class AuditLog {

  /** As many lines as one look shows. */
  private static final int MOST = 500;

  /**
   * A deed.
   *
   * @param id its place in the log
   * @param at when it was done
   * @param who the name of who did it, or {@code folder}
   * @param catalog the catalog's id; null where it is about none
   * @param action what was done, such as {@code publish}
   * @param before the version before; null where it is about none
   * @param after the version after; null where it is about none
   * @param detail what else there is to say; possibly empty
   */
  public record Deed(long id, Instant at, String who, @Nullable String catalog, String action,
      @Nullable String before, @Nullable String after, String detail) {}

  private final Store store;

  public AuditLog(Store store) {
    this.store = store;
  }

  /** Writes a deed that is about versions of a catalog, or with nulls about none. */
  public static void write(Sql sql, String who, @Nullable String catalog, String action,
      @Nullable String before, @Nullable String after, String detail) throws SQLException {
    sql.change("INSERT INTO audit (id, done_at, name, catalog, action, hash_before, hash_after, detail)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", Sql.newId(), Instant.now(), who, catalog, action, before, after, shortened(detail));
  }

  /** Writes a deed that is about no catalog. */
  public static void write(Sql sql, String who, String action, String detail) throws SQLException {
    write(sql, who, null, action, null, null, detail);
  }

  /** The latest deeds, the last first; those before a place where one is given. */
  public List<Deed> latest(long before) {
    return store.run(sql -> sql.list("SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT " + MOST,
        row -> new Deed(row.getLong("id"), Sql.instant(row, "done_at"), row.getString("name"), row.getString("catalog"),
            row.getString("action"), row.getString("hash_before"), row.getString("hash_after"),
            row.getString("detail")), before));
  }

  private static String shortened(String detail) {
    return detail.length() > 2_000 ? detail.substring(0, 2_000) : detail;
  }
}
