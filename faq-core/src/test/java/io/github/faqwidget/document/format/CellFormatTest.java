package io.github.faqwidget.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a value shows in a format. */
class CellFormatTest {

  @ParameterizedTest(name = "{0} in {1} shows {2}")
  @CsvFileSource(resources = "/cases/cell-formats.tsv", delimiter = '\t', quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false)
  void aValueShowsAsInJapaneseExcel(double value, String format, String shown, String poi) {
    assertThat(format(format).text(value, false)).isEqualTo(shown == null ? "" : shown);
    if ("poi".equals(poi)) {
      assertThat(new DataFormatter(Locale.JAPAN).formatRawCellContents(value, 200, format))
          .as("the field's reference").isEqualTo(shown);
    }
  }

  private static CellFormat format(String format) {
    boolean builtIn = format.length() > 1 && format.chars().allMatch(c -> c >= '1' && c <= '9')
        || format.equals("9") || format.equals("3") || format.equals("50");
    return builtIn ? CellFormat.builtIn(Integer.parseInt(format)) : CellFormat.of(format);
  }

  @Test
  void daysMayCountFrom1904() {
    assertThat(CellFormat.of("yyyy/m/d").text(43844, true)).isEqualTo("2024/1/15");
  }

  @Test
  void aNumberThatIsNoDateShowsAsANumber() {
    assertThat(CellFormat.of("yyyy/m/d").text(-1, false)).isEqualTo("-1");
    assertThat(CellFormat.of("yyyy/m/d").text(1e300, false)).isEqualTo("1E+300");
  }

  @Test
  void aDateKeptAsOneNeedsNoFormat() {
    LocalDateTime moment = LocalDateTime.of(2024, 1, 15, 9, 30);

    assertThat(CellFormat.GENERAL.text(moment)).isEqualTo("2024/1/15 9:30");
    assertThat(CellFormat.builtIn(28).text(moment)).isEqualTo("令和6年1月15日");
  }

  @Test
  void textIsSurroundedOrHiddenAsTheFormatSays() {
    assertThat(CellFormat.of("@\"様\"").text("佐藤")).isEqualTo("佐藤様");
    assertThat(CellFormat.of("0;0;0;\"部署:\"@").text("情報課")).isEqualTo("部署:情報課");
    assertThat(CellFormat.of(";;;").text("内緒")).isEmpty();
    assertThat(CellFormat.of("#,##0").text("未定")).isEqualTo("未定");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/cell-formats.tsv", delimiter = '\t', quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false)
  void anyPieceOfAFormatIsOneToo(double value, String format, String shown, String poi) {
    for (int end = 0; end <= format.length(); end++) {
      assertThat(CellFormat.of(format.substring(0, end)).text(value, false)).isNotNull();
      assertThat(CellFormat.of(format.substring(end)).text(-value, false)).isNotNull();
    }
  }
}
