package io.github.faqwidget.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.Block;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Inline;
import io.github.faqwidget.entry.OfficeTable;
import io.github.faqwidget.entry.RichText;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The English of the sample catalog leads to the same places as the Japanese, for those who read only it. */
class SampleTranslationTest {

  private static final FaqCatalog CATALOG =
      FaqCatalogReader.read(CatalogFiles.ofFolder(OfficeTable.FOLDER)).catalog();
  static final List<FaqEntry> ENTRIES = CATALOG.entries();

  private static final List<Function<FaqEntry, RichText>> CELLS =
      List.of(FaqEntry::question, FaqEntry::answer, FaqEntry::note);
  private static final Pattern JAPANESE_WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern JAPANESE_SIGN = Pattern.compile("[\\u3000-\\u30FF\\uFF00-\\uFFEF\\p{IsHan}]");
  private static final Pattern QUOTED = Pattern.compile("「[^「」]*」");

  @Test
  void everyEntryHasOneAndNoOtherIsTranslated() {
    assertThat(CATALOG.translations()).containsOnlyKeys("en");
    assertThat(CATALOG.translations().get("en")).extracting(FaqEntry::id)
        .containsExactlyElementsOf(ENTRIES.stream().map(FaqEntry::id).toList());
  }

  @ParameterizedTest
  @FieldSource("ENTRIES")
  void itCitesTheSameSections(FaqEntry entry) {
    assertThat(english(entry).sections()).isEqualTo(entry.sections());
  }

  @ParameterizedTest
  @FieldSource("ENTRIES")
  void everyCellPointsToTheSameSectionsStepsEntriesAndPages(FaqEntry entry) {
    assertThat(CELLS).allSatisfy(cell ->
        assertThat(pointers(cell.apply(english(entry)))).isEqualTo(pointers(cell.apply(entry))));
  }

  @ParameterizedTest
  @FieldSource("ENTRIES")
  void everyCellIsDividedAlikeAndEmptyWhereTheJapaneseIs(FaqEntry entry) {
    assertThat(CELLS).allSatisfy(cell ->
        assertThat(shape(cell.apply(english(entry)))).isEqualTo(shape(cell.apply(entry))));
  }

  @ParameterizedTest
  @FieldSource("ENTRIES")
  void onlyCitationsAndWordsOnScreenStayJapanese(FaqEntry entry) {
    assertThat(cells(english(entry)).flatMap(RichText::inlines))
        .filteredOn(inline -> inline.kind() != Inline.Kind.SECTION)
        .extracting(inline -> QUOTED.matcher(inline.text()).replaceAll(""))
        .noneMatch(text -> JAPANESE_SIGN.matcher(text).find());
  }

  @ParameterizedTest
  @FieldSource("ENTRIES")
  void whatStaysJapaneseIsSaidInEnglishRightBehind(FaqEntry entry) {
    assertThat(cells(english(entry))).allSatisfy(cell -> {
      List<Inline> inlines = cell.inlines().toList();
      for (int i = 0; i < inlines.size(); i++) {
        if (JAPANESE_WORD.matcher(inlines.get(i).text()).find()) {
          assertThat(inlines.subList(i + 1, inlines.size())).as(inlines.get(i).text())
              .first().extracting(Inline::text).asString().matches("(?s) \\(.*");
        }
      }
    });
  }

  private static FaqEntry english(FaqEntry entry) {
    return CATALOG.translation(entry.id(), "en").orElseThrow();
  }

  private static Stream<RichText> cells(FaqEntry entry) {
    return CELLS.stream().map(cell -> cell.apply(entry));
  }

  private static List<String> pointers(RichText text) {
    return text.inlines()
        .filter(inline -> inline.target() != null)
        .map(inline -> inline.kind() + " " + inline.target() + " " + inline.step())
        .toList();
  }

  private static List<String> shape(RichText text) {
    return text.blocks().stream().map(SampleTranslationTest::shape).toList();
  }

  private static String shape(Block block) {
    return block.kind() + " " + block.items().size();
  }
}
