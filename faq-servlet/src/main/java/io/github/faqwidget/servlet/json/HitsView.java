package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.search.Explanation;
import io.github.faqwidget.search.FaqHits;
import io.github.faqwidget.servlet.json.DetailsView.LinkView;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a search found. */
public record HitsView(
    String query, @Nullable String spelling, ContextView context, String fit, List<HitView> hits) implements View {

  /** Where the server understood the reader to be. */
  public record ContextView(@Nullable SectionView section) {}

  /** A section of the manual. */
  public record SectionView(String id, String title, @Nullable String href) {

    static @Nullable SectionView of(@Nullable Section section) {
      return section == null ? null : new SectionView(section.id(), section.title(), section.href());
    }
  }

  /** A stretch of a text that matched. */
  public record HighlightView(int start, int end) {

    static List<HighlightView> of(List<FaqHits.Highlight> highlights) {
      return highlights.stream().map(it -> new HighlightView(it.start(), it.end())).toList();
    }
  }

  /** What matched, by the entry's texts. */
  public record HighlightsView(
      List<HighlightView> question, List<HighlightView> answer, List<HighlightView> note) {

    private static final HighlightsView NONE = new HighlightsView(List.of(), List.of(), List.of());

    static HighlightsView of(FaqHits.Hit hit) {
      return new HighlightsView(HighlightView.of(hit.question()), HighlightView.of(hit.answer()),
          HighlightView.of(hit.note()));
    }
  }

  /** Another entry found that has the same answer: its question alone, in the same language. */
  public record AlikeView(String id, @Nullable Integer number, String question) {

    static AlikeView of(FaqCatalog catalog, FaqEntry entry, @Nullable String language) {
      FaqEntry shown = LocalEntry.of(catalog, entry, language).entry();
      return new AlikeView(shown.id(), EntryView.number(shown), shown.question().text());
    }
  }

  /**
   * An entry found, in one language. Highlights are offsets in the catalog's own texts: a translation has
   * none.
   */
  public record HitView(
      String id, @Nullable Integer number, String lang, String question, TextView answer, TextView note,
      List<String> sections, @Nullable List<String> category, @Nullable List<LinkView> links,
      @Nullable String owner, @Nullable String updated, @Nullable List<AlikeView> alike, double score,
      HighlightsView highlights, @Nullable ExplanationView explanation) {

    static HitView of(
        FaqCatalog catalog, FaqHits.Hit hit, @Nullable Explanation why, @Nullable String language) {
      LocalEntry local = LocalEntry.of(catalog, hit.entry(), language);
      FaqEntry shown = local.entry();
      DetailsView details = DetailsView.of(hit.entry().details());
      return new HitView(shown.id(), EntryView.number(shown), local.language(), shown.question().text(),
          TextView.of(shown.answer()), TextView.of(shown.note()), hit.entry().sections(),
          details.category(), details.links(), details.owner(), details.updated(),
          DetailsView.orNull(hit.alike().stream().map(it -> AlikeView.of(catalog, it, language)).toList()), hit.score(),
          local.translated() ? HighlightsView.NONE : HighlightsView.of(hit),
          why == null ? null : ExplanationView.of(why, language));
    }
  }

  /**
   * What a query found.
   *
   * @param explained says why an entry was found, or nothing where nobody asks
   * @param language the language of the entries; null for the catalog's
   */
  public static HitsView of(FaqCatalog catalog, String query, FaqHits found,
      Function<FaqEntry, @Nullable Explanation> explained, @Nullable String language) {
    return new HitsView(query, found.spelling(), new ContextView(SectionView.of(found.section())),
        TextView.word(found.fit()), found.hits().stream()
            .map(hit -> HitView.of(catalog, hit, explained.apply(hit.entry()), language))
            .toList());
  }
}
