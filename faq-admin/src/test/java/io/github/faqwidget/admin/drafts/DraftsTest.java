package io.github.faqwidget.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.admin.versions.StoredVersions;
import io.github.faqwidget.admin.versions.Versions;
import io.github.faqwidget.catalog.CatalogFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A draft that is published")
class DraftsTest {

  @TempDir
  private Path folder;

  @Test
  void keeps_what_was_changed_while_somebody_published_it_and_else_is_gone() throws Exception {
    try (Store store = Store.open(folder.toString(), Duration.ofSeconds(30))) {
      Versions versions = new Versions(store);
      Drafts drafts = new Drafts(store, versions);
      new StoredVersions(store, versions).offer(new CatalogFiles("vpn", new TreeMap<>(Map.of("table.txt",
          "No.\t質問\t回答\n1\tつながらない\t再起動\n".getBytes(StandardCharsets.UTF_8)))));
      drafts.add("vpn", "hanako", new Change.Elsewhere("食堂"));
      Draft seen = drafts.find("vpn", "hanako").orElseThrow();
      drafts.add("vpn", "hanako", new Change.Elsewhere("駐車場"));
      drafts.add("vpn", "taro", new Change.Elsewhere("更衣室"));

      versions.publish(seen.files(), seen.base(), "jiro", "");
      drafts.published("vpn", seen);

      Draft left = drafts.find("vpn", "hanako").orElseThrow();
      assertThat(left.changes()).extracting(Draft.Step::change).containsExactly(new Change.Elsewhere("駐車場"));
      assertThat(left.base()).isEqualTo(seen.files().version());
      assertThat(drafts.find("vpn", "taro")).isPresent();
      drafts.published("vpn", left);
      assertThat(drafts.find("vpn", "hanako")).isEmpty();
    }
  }
}
