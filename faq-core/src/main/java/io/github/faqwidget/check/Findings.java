package io.github.faqwidget.check;

import com.google.gson.GsonBuilder;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.CatalogReading;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.table.FaqTable;
import io.github.faqwidget.table.FaqTable.NamedColumn;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.RowProblem;
import io.github.faqwidget.table.Soundness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table, or a folder of a catalog, would make.
 *
 * @param file its name
 * @param refused why it would not be served at all; null where it would be
 * @param entries how many entries it makes
 * @param used the columns that something is made of, with what it is
 * @param unused the names of the other columns
 * @param problems what is wrong with its rows
 */
record Findings(String file, @Nullable String refused, int entries, List<String> used, List<String> unused,
    List<RowProblem> problems) {

  static Findings of(Path path) {
    String file = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    try {
      return Files.isDirectory(path) ? ofCatalog(file, path) : ofTable(file, path);
    } catch (FaqTableException e) {
      return new Findings(file, String.valueOf(e.getMessage()), 0, List.of(), List.of(), List.of());
    }
  }

  private static Findings ofTable(String file, Path path) {
    FaqTable table = FaqTableReader.usual().read(path);
    Soundness.require(file, table);
    return of(file, table.entries().size(), table.columns(), table.problems());
  }

  private static Findings ofCatalog(String file, Path folder) {
    CatalogReading reading = FaqCatalogReader.read(CatalogFiles.ofFolder(folder));
    return of(file, reading.catalog().entries().size(), reading.columns(), reading.problems());
  }

  private static Findings of(String file, int entries, List<NamedColumn> columns, List<RowProblem> problems) {
    List<String> used = columns.stream()
        .filter(column -> column.column() != null)
        .map(column -> column.name() + " (" + String.valueOf(column.column()).toLowerCase(Locale.ROOT) + ")")
        .toList();
    return new Findings(file, null, entries, used, NamedColumn.unused(columns), problems);
  }

  /** 0 where nothing is wrong, 1 where rows have problems, 2 where the file would not be served. */
  int exitCode() {
    return refused != null ? 2 : problems.isEmpty() ? 0 : 1;
  }

  /** For people, a finding a line. */
  String text() {
    if (refused != null) {
      return "使えません / Refused: " + refused + "\n";
    }
    StringBuilder lines = new StringBuilder("%s: %d 項目 / entries, %d 問題 / problems%n".formatted(file, entries, problems.size()));
    if (!used.isEmpty()) {
      lines.append("使う列 / columns used: ").append(String.join(", ", used)).append('\n');
    }
    if (!unused.isEmpty()) {
      lines.append("使わない列 / columns not used: ").append(String.join(", ", unused)).append('\n');
    }
    problems.forEach(problem -> lines.append(problem.message(Locale.JAPANESE)).append(" / ")
        .append(problem.hint(Locale.ENGLISH)).append('\n'));
    return lines.toString();
  }

  /** For programs. */
  String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("file", file);
    all.put("refused", refused);
    all.put("entries", entries);
    all.put("columnsUsed", used);
    all.put("columnsNotUsed", unused);
    all.put("problems", problems.stream().map(Findings::json).toList());
    return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(all) + "\n";
  }

  private static Map<String, Object> json(RowProblem problem) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("file", problem.file());
    all.put("line", problem.line());
    all.put("column", problem.column());
    all.put("code", problem.code().name());
    all.put("leftOut", problem.code().isError());
    all.put("text", problem.text());
    all.put("hint", problem.hint(Locale.ENGLISH));
    all.put("hintJa", problem.hint(Locale.JAPANESE));
    return all;
  }
}
