package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.admin.merge.TsvFile;
import io.github.faqwidget.catalog.CatalogFiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code judged.tsv}: a search, a tab, and the ids of the entries that answer it, separated by spaces; none where none does. */
final class Judgements {

  private static final String NAME = "judged.tsv";

  private Judgements() {}

  /** The ids by the search. */
  static Map<String, List<String>> read(CatalogFiles files) {
    Map<String, List<String>> judged = new LinkedHashMap<>();
    for (List<String> row : TsvFile.read(NAME, files.contents().getOrDefault(NAME, new byte[0])).rows()) {
      if (!row.get(0).startsWith("#") && !row.get(0).isBlank()) {
        judged.put(row.get(0).strip(), Stream.of(row).filter(it -> it.size() > 1).map(it -> it.get(1))
            .flatMap(ids -> Arrays.stream(ids.split("[\\s,]+"))).filter(id -> !id.isEmpty()).toList());
      }
    }
    return judged;
  }
}
