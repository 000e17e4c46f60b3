package io.github.faqwidget.table;

import java.util.List;
import java.util.Locale;

/**
 * The endings that tables' names have. They tell which file of a folder may be its table; how a file is read, its
 * bytes tell.
 */
public final class TableFileNames {

  /** The endings, without the dot, in lower case. */
  public static final List<String> ENDINGS =
      List.of("txt", "tsv", "csv", "xlsx", "xlsm", "xls", "ods", "docx", "md", "markdown", "html", "htm", "json", "jsonl");

  private TableFileNames() {}

  /** Tells whether a file may be a table by its name; no folder stands before it. */
  public static boolean isOne(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
