package io.github.faqwidget.admin.versions;

import io.github.faqwidget.admin.audit.AuditLog;
import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.catalog.CatalogFiles;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The versions of catalogs, none of which is ever changed, and which of them is in service. Thread-safe. */
public final class Versions {

  private final Store store;

  public Versions(Store store) {
    this.store = store;
  }

  /** The version in service, by the catalog's id. */
  public SortedMap<String, String> served() {
    SortedMap<String, String> served = new TreeMap<>();
    store.run(sql -> sql.list("SELECT catalog, hash FROM served",
        row -> served.put(row.getString("catalog"), row.getString("hash"))));
    return served;
  }

  /** The version of a catalog in service; empty where there is no such catalog. */
  public Optional<String> served(String catalog) {
    return store.run(sql -> served(sql, catalog));
  }

  /** All versions of a catalog, the latest first. */
  public List<Version> all(String catalog) {
    String now = served(catalog).orElse("");
    return store.run(sql -> sql.list("SELECT * FROM version WHERE catalog = ? ORDER BY made_at DESC, hash",
        row -> new Version(row.getString("hash"), row.getString("author"), Sql.instant(row, "made_at"),
            row.getString("comment"), row.getString("base"), row.getString("hash").equals(now)), catalog));
  }

  /** When which version went into service, the first first. */
  public List<Served> history(String catalog) {
    return store.run(sql -> sql.list("SELECT hash, author, since FROM served_before WHERE catalog = ? ORDER BY since",
        row -> new Served(row.getString("hash"), row.getString("author"), Sql.instant(row, "since")), catalog));
  }

  /**
   * A version that went into service.
   *
   * @param by who put it there
   * @param since when
   */
  public record Served(String hash, String by, Instant since) {}

  /** The files of a version; empty where the catalog has no such version. */
  public Optional<CatalogFiles> files(String catalog, String hash) {
    return store.run(sql -> files(sql, catalog, hash));
  }

  /** Whether a second person has to publish what one edited. */
  public boolean needsSecondPerson(String catalog) {
    return store.run(sql -> sql.first("SELECT second_person FROM catalog_rule WHERE catalog = ?",
        row -> row.getBoolean("second_person"), catalog)).orElse(false);
  }

  /** Sets whether a second person has to publish. */
  public void needSecondPerson(String catalog, boolean needed, String who) {
    store.run(sql -> {
      if (sql.change("UPDATE catalog_rule SET second_person = ? WHERE catalog = ?", needed, catalog) == 0) {
        sql.change("INSERT INTO catalog_rule (catalog, second_person) VALUES (?, ?)", catalog, needed);
      }
      AuditLog.write(sql, who, catalog, "rule", null, null, "second person: " + needed);
      return null;
    });
  }

  /**
   * Makes a version of files and puts it into service, in one step.
   *
   * @param base the version that must be in service now
   * @throws ConflictException when another one is; nothing was changed
   */
  public void publish(CatalogFiles files, String base, String who, String comment) {
    store.run(sql -> {
      keep(sql, files, who, comment, base);
      serve(sql, files.id(), base, files.version(), who);
      AuditLog.write(sql, who, files.id(), "publish", base, files.version(), comment);
      return null;
    });
  }

  /**
   * Puts a version of a catalog into service again.
   *
   * @return false where the catalog has no such version
   * @throws ConflictException when another one than the one said to be in service is; nothing was changed
   */
  public boolean putBack(String catalog, String hash, String base, String who) {
    return store.run(sql -> {
      if (files(sql, catalog, hash).isEmpty()) {
        return false;
      }
      serve(sql, catalog, base, hash, who);
      AuditLog.write(sql, who, catalog, "put-back", base, hash, "");
      return true;
    });
  }

  /** Keeps a file that somebody sent, and tells its hash. */
  public String keepUpload(byte[] content) {
    return store.run(sql -> FileParts.put(sql, content));
  }

  /** The bytes of a file that somebody sent. */
  public byte[] upload(String hash) {
    return store.run(sql -> FileParts.get(sql, hash));
  }

  static Optional<String> served(Sql sql, String catalog) throws SQLException {
    return sql.first("SELECT hash FROM served WHERE catalog = ?", row -> row.getString("hash"), catalog);
  }

  static Optional<CatalogFiles> files(Sql sql, String catalog, String hash) throws SQLException {
    Map<String, String> names = new TreeMap<>();
    sql.list("SELECT name, file_hash FROM version_file WHERE catalog = ? AND hash = ?",
        row -> names.put(row.getString("name"), row.getString("file_hash")), catalog, hash);
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (Map.Entry<String, String> file : names.entrySet()) {
      contents.put(file.getKey(), FileParts.get(sql, file.getValue()));
    }
    return contents.isEmpty() ? Optional.empty() : Optional.of(new CatalogFiles(catalog, contents));
  }

  /** Keeps a version, where it is not known yet. */
  static void keep(Sql sql, CatalogFiles files, String who, String comment, @Nullable String base) throws SQLException {
    int made = sql.change("INSERT INTO version (catalog, hash, author, made_at, comment, base) VALUES (?, ?, ?, ?, ?, ?)"
        + " ON CONFLICT DO NOTHING", files.id(), files.version(), who, Instant.now(), comment, base);
    if (made == 1) {
      for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
        sql.change("INSERT INTO version_file (catalog, hash, name, file_hash) VALUES (?, ?, ?, ?)",
            files.id(), files.version(), file.getKey(), FileParts.put(sql, file.getValue()));
      }
    }
  }

  /** Puts a version into service in the place of another, or of none where that is null. */
  static void serve(Sql sql, String catalog, @Nullable String before, String hash, String who) throws SQLException {
    Instant now = Instant.now();
    int changed = before == null
        ? sql.change("INSERT INTO served (catalog, hash, author, since) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            catalog, hash, who, now)
        : sql.change("UPDATE served SET hash = ?, author = ?, since = ? WHERE catalog = ? AND hash = ?",
            hash, who, now, catalog, before);
    if (changed == 0) {
      throw new ConflictException(served(sql, catalog).orElse("none"));
    }
    sql.change("INSERT INTO served_before (catalog, hash, author, since) VALUES (?, ?, ?, ?)", catalog, hash, who, now);
  }
}
