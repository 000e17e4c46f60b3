package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.admin.merge.Conflict;
import io.github.faqwidget.admin.merge.TableArrival;
import io.github.faqwidget.admin.merge.TsvFile;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.table.FaqTableReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The files of a catalog while changes are made to them, one after the other. Not thread-safe. */
final class DraftFiles {

  private static final String CORRECTIONS = "corrections.tsv";
  private static final String ADDED = "added.tsv";
  private static final String REMOVED = "removed.txt";
  private static final List<String> COLUMNS = List.of("問い合わせ", "回答", "備考");

  private final Function<String, byte[]> uploads;
  private CatalogFiles files;
  private final List<Conflict> conflicts = new ArrayList<>();

  /**
   * Starts with a version.
   *
   * @param uploads the bytes of an uploaded file by their hash
   */
  DraftFiles(CatalogFiles base, Function<String, byte[]> uploads) {
    files = base;
    this.uploads = uploads;
  }

  CatalogFiles files() {
    return files;
  }

  /** What a new table and earlier edits both changed, and nobody decided yet. */
  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  /** Makes a change; one that makes none, such as a phrase that is there already, is no fault. */
  void apply(Change change) {
    if (change instanceof Change.Phrase it) {
      row("phrases.tsv", List.of(it.entry(), it.text()), 2);
    } else if (change instanceof Change.Synonym it) {
      line("synonyms.txt", String.join(", ", it.words()));
    } else if (change instanceof Change.Elsewhere it) {
      line("elsewhere.txt", it.text());
    } else if (change instanceof Change.Judged it) {
      row("judged.tsv", List.of(it.query(), String.join(" ", it.entries())), 1);
    } else if (change instanceof Change.Row it) {
      row(ADDED, List.of(it.entry(), it.question(), it.answer(), it.note()), 1);
    } else if (change instanceof Change.Remove it) {
      remove(it.entry());
    } else if (change instanceof Change.Cell it) {
      cell(it.entry(), it.column(), it.text());
    } else if (change instanceof Change.Translation it) {
      row("translations/" + it.language() + ".tsv", List.of(it.entry(), it.question(), it.answer(), it.note()), 1);
    } else if (change instanceof Change.Table it) {
      TableArrival arrival = TableArrival.of(files, it.name(), uploads.apply(it.file()));
      files = arrival.files();
      conflicts.addAll(arrival.conflicts());
    } else if (change instanceof Change.Resolve it) {
      resolve(it);
    }
  }

  private void resolve(Change.Resolve resolve) {
    Optional<Conflict> found = conflicts.stream()
        .filter(it -> it.entry().equals(resolve.entry()) && it.column().equals(resolve.column())).findFirst();
    found.ifPresent(conflict -> {
      conflicts.remove(conflict);
      if (resolve.ours()) {
        takeOurs(conflict);
      }
    });
  }

  private void takeOurs(Conflict conflict) {
    if (!conflict.column().isEmpty()) {
      cell(conflict.entry(), conflict.column(), conflict.ours());
    } else if (conflict.ours().isEmpty()) {
      remove(conflict.entry());
    } else {
      String[] texts = conflict.ours().split("\n", 3);
      row(ADDED, List.of(conflict.entry(), texts[0], texts.length > 1 ? texts[1] : "", texts.length > 2 ? texts[2] : ""), 1);
    }
  }

  private void cell(String entry, String column, String text) {
    Optional<List<String>> added = tsv(ADDED).rows().stream().filter(row -> row.get(0).strip().equals(entry)).findFirst();
    if (added.isPresent()) {
      List<String> row = new ArrayList<>(added.get());
      while (row.size() <= COLUMNS.size()) {
        row.add("");
      }
      row.set(1 + COLUMNS.indexOf(column), text);
      row(ADDED, row, 1);
    } else {
      row(CORRECTIONS, List.of(entry, column, text), 2);
    }
  }

  private void remove(String entry) {
    TsvFile added = tsv(ADDED);
    TsvFile without = added.without(List.of(entry));
    if (without.rows().size() < added.rows().size()) {
      put(ADDED, without.bytes());
    } else {
      line(REMOVED, entry);
    }
  }

  /** Adds a row in the place of those that begin with the same cells. */
  private void row(String name, List<String> row, int key) {
    put(name, tsv(name).without(row.subList(0, key)).with(row).bytes());
  }

  private void line(String name, String line) {
    String text = FaqTableReader.usual().text(name, content(name));
    if (text.lines().noneMatch(line::equals)) {
      String before = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
      put(name, (before + line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private TsvFile tsv(String name) {
    return TsvFile.read(name, content(name));
  }

  private byte[] content(String name) {
    return files.contents().getOrDefault(name, new byte[0]);
  }

  private void put(String name, byte[] content) {
    SortedMap<String, byte[]> contents = new TreeMap<>(files.contents());
    if (content.length == 0) {
      contents.remove(name);
    } else {
      contents.put(name, content);
    }
    files = new CatalogFiles(files.id(), contents);
  }
}
