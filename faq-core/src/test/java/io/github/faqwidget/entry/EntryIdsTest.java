package io.github.faqwidget.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an id cell says, and which entry is meant where an id is written elsewhere. */
class EntryIdsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      24       | 24
      ２４     | 24
      No.24    | 24
      No 24    | 24
      №24     | 24
      #24      | 24
      項番24   | 24
      第24問   | 24
      24番     | 24
      (24)     | 24
      24.      | 24
      24.0     | 24
      001      | 001
      FAQ001   | FAQ001
      ＦＡＱ００１ | FAQ001
      A-1      | A-1
      A－1     | A-1
      1-2      | 1-2
      No.1-2   | 1-2
      1.2      | 1.2
      Q12      | Q12
      Q12.     | Q12
      問3      | 問3
      1/2      | 1-2
      #A7      | A7
      Nora     | Nora
      番号札   | 番号札
      2f1d0c3e-8a4b-4c6d-9e0f-112233445566 | 2f1d0c3e-8a4b-4c6d-9e0f-112233445566
      {2F1D0C3E-8A4B-4C6D-9E0F-112233445566} | 2F1D0C3E-8A4B-4C6D-9E0F-112233445566
      """)
  void anIdIsWhatTheTableWritesWithoutWhatStandsAroundIt(String cell, String id) {
    assertThat(EntryIds.read(cell)).contains(id);
    assertThat(EntryIds.read(id)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "※", "続きです。次に押す", "1\n2", "<b>"})
  void otherCellsHaveNone(String cell) {
    assertThat(EntryIds.read(cell)).isEmpty();
    assertThat(EntryIds.read("1".repeat(65))).isEmpty();
    assertThat(EntryIds.read("(".repeat(100_000))).isEmpty();
  }

  @Test
  void peopleCiteWholeNumbersFromOneOn() {
    assertThat(EntryIds.number("24")).isEqualTo(OptionalInt.of(24));
    assertThat(EntryIds.number("001")).isEqualTo(OptionalInt.of(1));
    assertThat(List.of("0", "Q12", "1-2", "1.2", "9999999999")).allSatisfy(id ->
        assertThat(EntryIds.number(id)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      1,2,12            | No.12  | 12
      Q1,Q12            | No.12  | Q12
      Q1,Q12,12         | No.12  | 12
      問3,問4           | 3      | 問3
      FAQ001,FAQ002     | 2      | FAQ002
      A-1,B-1           | 1      | -
      001,002           | 1      | 001
      1,2               | 001    | 1
      12,13             | Q12    | 12
      a-1,B-2           | A-1    | a-1
      a-1,A-1           | A-1    | A-1
      a-1,A-1           | Ａ－１ | A-1
      aB,Ab             | AB     | -
      1,2               | 3      | -
      1-2,1-3           | 1-2    | 1-2
      """)
  void theEntryMeantIsTheOneWrittenSoElseTheOnlyOneAlike(String ids, String written, String meant) {
    assertThat(new EntryIds(Arrays.asList(ids.split(","))).find(written).orElse(null)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Q12,Q13       | No.12を見る            | No.12  | Q12
      FAQ001,FAQ002 | 本表のNo.FAQ001を見る  | 本表のNo.FAQ001 | FAQ001
      FAQ001,FAQ002 | FAQ001を見る           | FAQ001 | FAQ001
      FAQ001,FAQ002 | 「FAQ001」を見る       | FAQ001 | FAQ001
      FAQ001,FAQ002 | See FAQ001.            | FAQ001 | FAQ001
      FAQ001,FAQ002 | XFAQ001を見る          | -      | -
      FAQ001,FAQ002 | FAQ001-2を見る         | -      | -
      A-1,A-2       | A-1を見る              | A-1    | A-1
      問3,問4       | 問3を見る              | 問3    | 問3
      問3,問4       | 設問3を見る            | -      | -
      1-2,1-3       | 項番1-2を見る          | 項番1-2 | 1-2
      1-2,1-3       | 1-2を見る              | -      | -
      1,2           | 「1」を押す            | -      | -
      1,2           | No.9を見る             | No.9   | 9
      A-1,A-2       | 申請書のNo.A-3         | -      | -
      """)
  void citationsAreOfTheIdsThatTheTableHas(String ids, String text, String cited, String target) {
    RichText rich = RichText.of(text, new EntryIds(Arrays.asList(ids.split(","))));

    assertThat(rich.inlines().filter(inline -> inline.kind() == Inline.Kind.ENTRY))
        .extracting(Inline::text, Inline::target)
        .isEqualTo(cited == null ? List.of() : List.of(tuple(cited, target)));
  }
}
