package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.PublicationWindow;
import io.github.faqwidget.search.FaqHits.Fit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where the page alone asks")
class PlaceTest {

  private static final FaqEntry RUNS_OUT = FaqEntry.of(1, "My travel document runs out soon.", "See Passport validity.", "");
  private static final FaqEntry CASH = FaqEntry.of(2, "Can I pay in cash?", "No, the fee is paid by card.", "");
  private static final FaqEntry WORK = FaqEntry.of(3, "Can I work with this visa?", "No.", "");
  private static final FaqEntry PINNED = pinned(FaqEntry.of(4, "How long does a decision take?", "Three weeks.", ""), "Passport validity");

  @Test
  @DisplayName("an entry whose answer speaks of the heading belongs to it")
  void answers() {
    assertThat(found(List.of(RUNS_OUT, CASH, WORK), "Passport validity", "Apply for a visa")).containsExactly("1");
  }

  @Test
  @DisplayName("an entry that the table pins to a heading comes first")
  void pinned() {
    assertThat(found(List.of(RUNS_OUT, CASH, WORK, PINNED), "4.2. Passport validity")).startsWith("4");
  }

  @Test
  @DisplayName("a heading that the table knows nothing of finds nothing, whatever the page is about")
  void nothing() {
    assertThat(found(List.of(RUNS_OUT, CASH, WORK), "Licence", "Work with this visa")).isEmpty();
    assertThat(found(List.of(RUNS_OUT, CASH, WORK), "todos")).isEmpty();
  }

  @Test
  @DisplayName("a heading above helps where the table knows nothing of the heading itself, and never outweighs it")
  void above() {
    assertThat(found(List.of(RUNS_OUT, CASH, WORK), "Notes", "Passport validity", "Visas")).containsExactly("1");
    assertThat(found(List.of(RUNS_OUT, CASH, WORK), "Paying the fee", "Passport validity", "Visas")).startsWith("2");
  }

  private static List<String> found(List<FaqEntry> entries, String... context) {
    try (FaqSearcher searcher = FaqSearcher.open(SampleCatalog.of(entries.toArray(FaqEntry[]::new)))) {
      FaqHits hits = searcher.search(new FaqQuery("", List.of(context), 5));
      assertThat(hits.hits().isEmpty()).isEqualTo(hits.fit() == Fit.NONE);
      return hits.hits().stream().map(hit -> hit.entry().id()).toList();
    }
  }

  private static FaqEntry pinned(FaqEntry entry, String section) {
    EntryDetails details =
        new EntryDetails(List.of(), List.of(), List.of(), List.of(section), "", "", PublicationWindow.ALWAYS);
    return new FaqEntry(entry.id(), entry.question(), entry.answer(), entry.note(), details);
  }
}
