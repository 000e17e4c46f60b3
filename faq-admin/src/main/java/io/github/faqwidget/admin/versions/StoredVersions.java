package io.github.faqwidget.admin.versions;

import io.github.faqwidget.admin.audit.AuditLog;
import io.github.faqwidget.admin.merge.CatalogMerge;
import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.admin.store.StoreException;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.servlet.registry.CatalogVersions;
import io.github.faqwidget.table.FaqTableException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * The versions as the searching side sees them. A changed folder is a version by {@value #FOLDER}: where editors published
 * since, both sides' changes go together; where both changed the same, what is in service stays, and the log tells of it.
 */
public final class StoredVersions implements CatalogVersions {

  /** The author of versions that a folder of catalogs or the WAR brought. */
  public static final String FOLDER = "folder";

  private final Store store;
  private final Versions versions;

  public StoredVersions(Store store, Versions versions) {
    this.store = store;
    this.versions = versions;
  }

  @Override
  public void offer(CatalogFiles files) throws IOException {
    try {
      store.run(sql -> {
        offer(sql, files);
        return null;
      });
    } catch (StoreException e) {
      throw new IOException(e);
    }
  }

  private static void offer(Sql sql, CatalogFiles files) throws SQLException {
    Optional<String> last = sql.first("SELECT hash FROM folder_version WHERE catalog = ?",
        row -> row.getString("hash"), files.id());
    if (last.filter(files.version()::equals).isPresent()) {
      return;
    }
    FaqCatalogReader.read(files);
    Optional<String> served = Versions.served(sql, files.id());
    Versions.keep(sql, files, FOLDER, "", last.orElse(null));
    if (served.isEmpty()) {
      Versions.serve(sql, files.id(), null, files.version(), FOLDER);
      AuditLog.write(sql, FOLDER, files.id(), "publish", null, files.version(), "");
    } else if (last.isPresent() && !served.get().equals(files.version())) {
      bringTogether(sql, last.get(), served.get(), files);
    }
    remember(sql, files, last.isPresent());
  }

  private static void bringTogether(Sql sql, String last, String served, CatalogFiles files) throws SQLException {
    CatalogFiles base = Versions.files(sql, files.id(), last).orElseThrow();
    CatalogFiles ours = Versions.files(sql, files.id(), served).orElseThrow();
    requireHalf(ours, files);
    CatalogMerge.Result merged = CatalogMerge.merge(base, ours, files);
    if (merged.conflicts().isEmpty()) {
      Versions.keep(sql, merged.files(), FOLDER, "", served);
      Versions.serve(sql, files.id(), served, merged.files().version(), FOLDER);
      AuditLog.write(sql, FOLDER, files.id(), "publish", served, merged.files().version(), "");
    } else {
      AuditLog.write(sql, FOLDER, files.id(), "conflict", served, files.version(), merged.conflicts().toString());
    }
  }

  /** A table that is cut off, or whose header has changed, reads well enough and answers nothing. */
  private static void requireHalf(CatalogFiles before, CatalogFiles files) {
    int had = FaqCatalogReader.read(before).catalog().entries().size();
    int has = FaqCatalogReader.read(files).catalog().entries().size();
    if (has * 2 < had) {
      throw new FaqTableException(files.table(),
          "項目が%d件から%d件に減ったので、前の版を使い続けます。表が途中で切れていないか確かめてください。意図した変更なら、編集画面でこの版を公開してください。"
              .formatted(had, has),
          ("It has %d entries and had %d, so the version before stays in service."
              + " See whether the table is whole; if this is meant, publish it in the console.").formatted(has, had));
    }
  }

  private static void remember(Sql sql, CatalogFiles files, boolean known) throws SQLException {
    if (known) {
      sql.change("UPDATE folder_version SET hash = ? WHERE catalog = ?", files.version(), files.id());
    } else {
      sql.change("INSERT INTO folder_version (catalog, hash) VALUES (?, ?)", files.id(), files.version());
    }
  }

  @Override
  public Map<String, String> served() throws IOException {
    try {
      return versions.served();
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public CatalogFiles files(String id, String version) throws IOException {
    try {
      return versions.files(id, version)
          .orElseThrow(() -> new IOException("The store has no version " + version + " of " + id));
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
