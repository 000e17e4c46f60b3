package io.github.faqwidget.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.OfficeTable;
import io.github.faqwidget.entry.Section;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample catalog, as the sample WAR carries it. */
class SampleCatalogTest {

  private static final CatalogReading READING =
      FaqCatalogReader.read(CatalogFiles.ofFolder(OfficeTable.FOLDER));
  private static final FaqCatalog CATALOG = READING.catalog();

  @Test
  void theOfficesTableKeepsEveryByte() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(OfficeTable.bytes());

    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo("9fe0c14ca4f3fa9519ebb04d75c09aefe0e058971467f87ad81db0b4c71c6ea8");
  }

  @Test
  void nothingIsWrongWithTheCorrectedTable() {
    assertThat(READING.problems()).isEmpty();
  }

  @Test
  void itSaysWhatItIs() {
    assertThat(CATALOG.id()).isEqualTo("m365-mfa");
    assertThat(CATALOG.info()).isEqualTo(new CatalogInfo("多要素認証 Q & A 一覧表", "2024-01",
        "https://www.naramed-u.ac.jp/info/manual/m365-mfa.html",
        new CatalogInfo.Contact("情報推進室", null, null, null,
            "患者さんの情報やパスワードは書かないでください。 No patient data or passwords, please."), "ja"));
    assertThat(CATALOG.entries()).hasSize(46);
    assertThat(CATALOG.version()).matches("[0-9a-f]{16}");
  }

  @Test
  void itsSectionsAreTheManualsInOrder() {
    assertThat(CATALOG.sections()).extracting(Section::id).containsExactly("手順1", "手順1-1", "手順2", "手順2-1",
        "手順3", "手順3-1", "手順4", "手順5", "手順6", "手順7", "資料1");
    assertThat(CATALOG.section("手順3-1"))
        .contains(new Section("手順3-1", "電話", "manual/m365-mfa.html#tejun3-1"));
  }

  @Test
  void everyCitationLandsOnADeclaredSection() {
    assertThat(CATALOG.entries()).flatExtracting(entry -> entry.sections())
        .allSatisfy(id -> assertThat(CATALOG.section(String.valueOf(id)).orElseThrow().href()).isNotNull());
  }

  @ParameterizedTest
  @CsvSource({"2, 開覧", "29, 多場合", "36, 海外", "39, アプリアプリ"})
  void flawedCellsAreShownCorrected(int number, String flaw) {
    String row = String.join(" ", OfficeTable.rows().get(number));

    assertThat(row).contains(flaw);
    assertThat(CATALOG.entry(number)).hasValueSatisfying(entry ->
        assertThat(entry.question().text() + entry.answer().text() + entry.note().text())
            .doesNotContain(flaw));
  }
}
