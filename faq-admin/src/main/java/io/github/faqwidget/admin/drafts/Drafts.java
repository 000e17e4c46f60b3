package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.admin.versions.Versions;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts: one for each person and catalog, so that nobody writes over what another is doing. Thread-safe. */
public final class Drafts {

  private static final int MAX_CHANGES = 5_000;

  private final Store store;
  private final Versions versions;

  public Drafts(Store store, Versions versions) {
    this.store = store;
    this.versions = versions;
  }

  /** Somebody's draft; empty where there is none. */
  public Optional<Draft> find(String catalog, String author) {
    Optional<String> base = store.run(sql -> base(sql, catalog, author));
    return base.map(it -> draft(catalog, author, it));
  }

  /** Who has a draft of a catalog. */
  public List<String> authors(String catalog) {
    return store.run(sql -> sql.list("SELECT author FROM draft WHERE catalog = ? ORDER BY edited_at",
        row -> row.getString("author"), catalog));
  }

  /**
   * Makes a change, in a new draft of the version in service where there is none. A change that can't be made leaves the
   * draft as it was.
   *
   * @throws WrongChangeException when it can't be made
   * @throws io.github.faqwidget.table.FaqTableException when it is a table that can't be read
   */
  public void add(String catalog, String author, Change change) {
    String base = store.run(sql -> base(sql, catalog, author))
        .or(() -> versions.served(catalog))
        .orElseThrow(() -> new WrongChangeException("catalog", "has no version yet"));
    Draft draft = draft(catalog, author, base);
    Change named = named(draft, change);
    check(draft, named);
    store.run(sql -> {
      touch(sql, catalog, author, base);
      return sql.change("INSERT INTO draft_change (id, catalog, author, place, change) VALUES (?, ?, ?, ?, ?)",
          UUID.randomUUID().toString(), catalog, author, nextPlace(sql, catalog, author),
          ChangeJson.write(named).toString());
    });
  }

  /** Undoes a change; false where the draft has no such one. */
  public boolean undo(String catalog, String author, String id) {
    return store.run(sql ->
        sql.change("DELETE FROM draft_change WHERE id = ? AND catalog = ? AND author = ?", id, catalog, author)) > 0;
  }

  /** Throws a draft away. */
  public void discard(String catalog, String author) {
    store.run(sql -> {
      sql.change("DELETE FROM draft_change WHERE catalog = ? AND author = ?", catalog, author);
      return sql.change("DELETE FROM draft WHERE catalog = ? AND author = ?", catalog, author);
    });
  }

  /** Ends a draft that was published; what was changed meanwhile stays, as a draft of the version published. */
  public void published(String catalog, Draft draft) {
    store.run(sql -> {
      for (Draft.Step step : draft.changes()) {
        sql.change("DELETE FROM draft_change WHERE id = ?", step.id());
      }
      sql.change("UPDATE draft SET base = ? WHERE catalog = ? AND author = ?", draft.files().version(), catalog,
          draft.author());
      return sql.change("DELETE FROM draft WHERE catalog = ? AND author = ? AND NOT EXISTS (SELECT 1 FROM draft_change c"
          + " WHERE c.catalog = draft.catalog AND c.author = draft.author)", catalog, draft.author());
    });
  }

  /** Makes the same changes to another version, the one in service most likely. */
  public void rebase(String catalog, String author, String base) {
    store.run(sql -> sql.change("UPDATE draft SET base = ?, edited_at = ? WHERE catalog = ? AND author = ?",
        base, Instant.now(), catalog, author));
  }

  private Draft draft(String catalog, String author, String base) {
    List<Draft.Step> steps = store.run(sql -> sql.list(
        "SELECT id, change FROM draft_change WHERE catalog = ? AND author = ? ORDER BY place",
        row -> new Draft.Step(row.getString("id"), change(row.getString("change"))), catalog, author));
    CatalogFiles version = versions.files(catalog, base).orElseThrow();
    DraftFiles files = new DraftFiles(version, versions::upload);
    steps.forEach(step -> files.apply(step.change()));
    return new Draft(author, base, files.files(), steps, files.conflicts());
  }

  /** A new row without an id gets the next number for good, whatever is added or undone before it later. */
  private static Change named(Draft draft, Change change) {
    return change instanceof Change.Row row && row.entry().isEmpty()
        ? new Change.Row(nextId(draft.files()), row.question(), row.answer(), row.note()) : change;
  }

  private static String nextId(CatalogFiles files) {
    return Integer.toString(1 + FaqCatalogReader.read(files).catalog().entries().stream()
        .mapToInt(entry -> entry.number().orElse(0)).max().orElse(0));
  }

  private void check(Draft draft, Change change) {
    if (draft.changes().size() >= MAX_CHANGES) {
      throw new WrongChangeException("draft", "has " + MAX_CHANGES + " changes; publish it, or throw it away");
    }
    EntryCheck.check(draft.files(), change);
    new DraftFiles(draft.files(), versions::upload).apply(change);
  }

  private static Change change(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return ChangeJson.read(reader.readObject());
    }
  }

  private static Optional<String> base(Sql sql, String catalog, String author) throws SQLException {
    return sql.first("SELECT base FROM draft WHERE catalog = ? AND author = ?", row -> row.getString("base"),
        catalog, author);
  }

  private static void touch(Sql sql, String catalog, String author, String base) throws SQLException {
    Instant now = Instant.now();
    if (sql.change("UPDATE draft SET edited_at = ? WHERE catalog = ? AND author = ?", now, catalog, author) == 0) {
      sql.change("INSERT INTO draft (catalog, author, base, edited_at) VALUES (?, ?, ?, ?)", catalog, author, base, now);
    }
  }

  private static int nextPlace(Sql sql, String catalog, String author) throws SQLException {
    return sql.first("SELECT COALESCE(MAX(place), 0) AS place FROM draft_change WHERE catalog = ? AND author = ?",
        row -> row.getInt("place"), catalog, author).orElse(0) + 1;
  }
}
