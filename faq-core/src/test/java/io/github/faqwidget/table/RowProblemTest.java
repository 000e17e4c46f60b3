package io.github.faqwidget.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.OfficeTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported of rows, where, and whether the row stays. */
class RowProblemTest {

  private static final FaqTableReader READER = FaqTableReader.builder()
      .maxCellLength(20)
      .knownSections(List.of("手順1", "手順1-1"))
      .build();

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      \\t甲\\t乙                    | NUMBER_MISSING      | 項番      | 甲 乙         | 0
      続きです。次に\\t甲\\t乙      | NUMBER_MALFORMED    | 項番      | 続きです。次に | 0
      ※\\t甲\\t乙                  | NUMBER_MALFORMED    | 項番      | ※            | 0
      1\\t　\\t乙                   | EMPTY_QUESTION      | 質問      | 1 　 乙       | 0
      1\\t甲                        | EMPTY_ANSWER        | 回答      | 1 甲          | 0
      1\\t甲\\t123456789012345678901 | CELL_TOO_LONG      | 回答      | 123456789012345678901 | 0
      1\\t甲\\t乙\\t丙\\t丁\\t戊    | EXTRA_CELLS         | -         | 丁 戊         | 1
      1\\t甲\\t【手順2】を見る      | UNKNOWN_SECTION     | 回答      | 【手順2】     | 1
      1\\t甲\\t乙\\tNo.2を見る      | UNKNOWN_ENTRY       | 備考      | No.2          | 1
      1\\t「甲\\t乙                 | UNBALANCED_BRACKETS | 質問      | 「甲          | 1
      """)
  void aRowAtFaultIsReportedWithItsCell(
      String row, ProblemCode code, String column, String text, int entries) {
    FaqTable table = read("表\n\n項番\t質問\t回答\t備考\n" + row.translateEscapes() + "\n");

    assertThat(table.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.file()).isEqualTo("t.txt");
      assertThat(problem.line()).isEqualTo(4);
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.column()).isEqualTo(column);
      assertThat(problem.text()).isEqualTo(text);
    });
    assertThat(table.entries()).hasSize(entries);
    assertThat(code.isError()).isEqualTo(entries == 0);
  }

  @Test
  void problemsOfARowComeInTheOrderOfTheColumns() {
    FaqTable table = read("項番\t質問\t回答\t備考\n1\t「甲\t「乙\t「丙\n");

    assertThat(table.problems()).extracting(RowProblem::column).containsExactly("質問", "回答", "備考");
  }

  @Test
  void theSecondRowOfANumberIsLeftOut() {
    FaqTable table = read("項番\t質問\t回答\n1\t甲\t乙\n\n１\t丙\t丁\n");

    assertThat(table.problems()).containsExactly(
        new RowProblem("t.txt", 4, "項番", ProblemCode.DUPLICATE_NUMBER, "１", "2"));
    assertThat(table.entries()).singleElement().extracting(entry -> entry.question().text()).isEqualTo("甲");
  }

  @Test
  void aQuestionAskedTwiceIsReportedAndKept() {
    FaqTable table = read("項番\t質問\t回答\n1\tＡ B\t乙\n2\tAB\t丁\n");

    assertThat(table.problems()).containsExactly(
        new RowProblem("t.txt", 3, "質問", ProblemCode.SAME_QUESTION, "AB", "1"));
    assertThat(table.entries()).hasSize(2);
  }

  @Test
  void linesCountWhereARowStarts() {
    FaqTable table = read("項番,質問,回答\r\n1,甲,\"1\r\n2\r\n3\"\r\n2,丙,\r\n");

    assertThat(table.problems()).singleElement().extracting(RowProblem::line).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(補足）", "1) 甲 2) 乙", "<手順>", "[甲", "a > b", "「甲\n乙」", "(プラン 2)", "甲。1) 乙"})
  void theseBracketsAreNotAtFault(String answer) {
    assertThat(read("項番,質問,回答\n1,甲,\"" + answer + "\"\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"「甲, 「", "甲」, 」", "「(甲」, (", "(甲」乙), (", "甲）, ）", "【甲, 【"})
  void aBracketWithoutItsPartnerIsNamed(String answer, String bracket) {
    assertThat(read("項番\t質問\t回答\n1\t甲\t" + answer + "\n").problems()).singleElement()
        .extracting(RowProblem::detail).isEqualTo(bracket);
  }

  @Test
  void aBracketIsQuotedWithTheWordsAroundIt() {
    String faces = "😀".repeat(5);

    assertThat(FaqTableReader.usual().read("t.txt",
        ("質問,回答\n甲," + faces + "0123456「" + faces + "0123456").getBytes(StandardCharsets.UTF_8)).problems())
        .singleElement().extracting(RowProblem::text).isEqualTo("😀😀😀0123456「" + faces + "0123");
  }

  @Test
  void theRealTableHasNoOtherFaultThanTheQuestionAskedTwice() {
    FaqTableReader reader = FaqTableReader.builder().knownSections(List.of(
        "手順1", "手順1-1", "手順2", "手順2-1", "手順3", "手順3-1", "手順4", "手順5", "手順6", "手順7", "資料1")).build();

    assertThat(reader.read("table.txt", OfficeTable.bytes()).problems())
        .singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.SAME_QUESTION);
      assertThat(problem.line()).isEqualTo(47);
      assertThat(problem.detail()).isEqualTo("35");
    });
  }

  @Test
  void aMessageSaysWhereWhatAndHowToMendIt() {
    RowProblem problem = new RowProblem("table.txt", 7, "項番", ProblemCode.DUPLICATE_NUMBER, "3", "5");

    assertThat(problem.message(Locale.JAPANESE))
        .isEqualTo("table.txt 7行目「項番」: 同じ項番が5行目にあります。この行は使われません。別の項番を付けてください。［3］");
    assertThat(problem.message(Locale.ENGLISH)).isEqualTo("table.txt line 7 \"項番\": "
        + "Line 5 has the same number. This row is left out; give it another number. [3]");
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemHasAHintInBothLanguages(ProblemCode code) {
    RowProblem problem = new RowProblem("t.txt", 1, null, code, "", "DETAIL");

    assertThat(problem.hint(Locale.JAPANESE)).containsPattern("\\p{IsHiragana}").endsWith(
        problem.hint(Locale.JAPANESE).endsWith("DETAIL") ? "DETAIL" : "。");
    assertThat(problem.hint(Locale.ENGLISH)).containsPattern("^[A-Z][a-z]+\\.? ");
  }

  @Test
  void aLongTextIsCutOff() {
    String text = "😀".repeat(300);

    RowProblem problem = new RowProblem("t.txt", 1, null, ProblemCode.EXTRA_CELLS, text, "");

    assertThat(problem.text()).endsWith("…").hasSizeLessThanOrEqualTo(RowProblem.MAX_TEXT);
  }

  private static FaqTable read(String text) {
    return READER.read("t.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
