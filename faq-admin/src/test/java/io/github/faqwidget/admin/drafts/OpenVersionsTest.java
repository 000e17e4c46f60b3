package io.github.faqwidget.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.search.FaqQuery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The versions that editors look at")
class OpenVersionsTest {

  private static final CatalogFiles BASE = files("プリンターで印刷できない", "");
  private static final CatalogFiles DRAFT = files("プリンターで印刷できない", "1\t紙がつまった\n");
  private final OpenVersions versions = new OpenVersions();

  @AfterEach
  void close() {
    versions.close();
  }

  @Test
  @DisplayName("are compared alike the first and the second time")
  void again() {
    List<String> recent = List.of("紙がつまった", "印刷できない");
    Preview first = versions.preview(BASE, DRAFT, recent);
    assertThat(first.queries()).extracting(Preview.Query::text, Preview.Query::verdict)
        .contains(tuple("紙がつまった", Preview.Verdict.BETTER));
    assertThat(versions.preview(BASE, DRAFT, recent)).isEqualTo(first);
  }

  @Test
  @DisplayName("answer however many there are, one after the other and back again")
  void many() {
    for (int round = 0; round < 2; round++) {
      for (String word : List.of("鍵", "傘", "財布", "手袋", "眼鏡")) {
        CatalogFiles files = files(word + "をなくした", "");
        int found = versions.ask(files, searcher -> searcher.search(FaqQuery.of(word)).hits().size());
        assertThat(found).isEqualTo(1);
      }
    }
  }

  private static CatalogFiles files(String question, String phrases) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    contents.put("table.tsv", ("No.\t質問\t回答\n1\t" + question + "\t窓口へどうぞ。\n2\t開館時間を知りたい\t九時からです。\n")
        .getBytes(StandardCharsets.UTF_8));
    if (!phrases.isEmpty()) {
      contents.put("phrases.tsv", phrases.getBytes(StandardCharsets.UTF_8));
    }
    return new CatalogFiles("office", contents);
  }
}
