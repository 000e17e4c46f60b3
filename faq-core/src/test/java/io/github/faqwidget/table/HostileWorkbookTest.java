package io.github.faqwidget.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that nobody's Excel would write. */
class HostileWorkbookTest {

  private static final String HEADER = "<row r=\"1\">" + cell("A1", "質問") + cell("B1", "回答") + "</row>";

  @Test
  void rowsOfFarAwayCellsTakeNoRoom() throws IOException {
    String rows = IntStream.rangeClosed(2, 90_000)
        .mapToObj(row -> "<row r=\"%1$d\">%2$s%3$s</row>"
            .formatted(row, cell("A" + row, "1"), cell("XFD" + row, "1")))
        .collect(Collectors.joining());

    assertBounded(Workbooks.workbook(HEADER + rows));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>",
      "<row r=\"-5\"><c r=\"A0\"><v>1</v></c></row>",
      "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
      "<row><c><v>1</v></c></row>",
      "<row r=\"2\"><c r=\"ZZZZZZZZ2\"><v>1</v></c></row>",
      "<row r=\"2\"><c r=\"FXSHRXW2\"><v>1</v></c></row>",
      "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99999</v></c></row>",
      "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
      "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1e300</v></c></row>",
      "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>-99999999</v></c></row>",
      "<row r=\"2\"><c r=\"A2\" s=\"99999\"><v>1</v></c></row>",
      "<row r=\"2\"><c r=\"A2\"><v>1e999999999</v></c></row>",
      "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>maybe</v></c></row>",
      "<row r=\"2\"><c r=\"A2\" t=\"zzz\"><v>1</v></c></row>",
      "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" ref=\"A1:XFD1048576\" si=\"0\">A1</f></c></row>"})
  void oddCellsAreReadOrRefused(String row) throws IOException {
    assertBounded(Workbooks.workbook(HEADER + row));
  }

  @Test
  void entitiesDoNotMultiply() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"lollollollol\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    Map<String, String> parts = Workbooks.parts(HEADER + row("&a11;"));
    parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> bomb + "]>" + xml);

    assertBounded(Workbooks.zip(parts));
  }

  @Test
  void entitiesReadNoFile() throws IOException {
    Map<String, String> parts = Workbooks.parts(HEADER + row("a&e;"));
    parts.computeIfPresent("xl/worksheets/sheet1.xml",
        (name, xml) -> "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + xml);
    try {
      FaqTable table = FaqTableReader.usual().read("t.xlsx", Workbooks.zip(parts));
      assertThat(table.toString()).doesNotContain("root:");
    } catch (FaqTableException refused) {
      assertThat(refused).hasMessageStartingWith("t.xlsx: ");
    }
  }

  @Test
  void elementsWithoutEndAreRefused() throws IOException {
    assertThatThrownBy(() -> FaqTableReader.usual()
        .read("t.xlsx", Workbooks.workbook(HEADER + "<a>".repeat(1_000_000))))
        .isInstanceOf(FaqTableException.class).hasMessageStartingWith("t.xlsx: ");
  }

  private static void assertBounded(byte[] workbook) {
    BoundedReading.of("t.xlsx", workbook);
  }

  private static String row(String question) {
    return "<row r=\"2\">" + cell("A2", question) + cell("B2", "b") + "</row>";
  }

  private static String cell(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }
}
