package io.github.faqwidget.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.faqwidget.table.FaqTableReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table that a writer has written and the reader reads is the same table. */
class WrittenTableProperty {

  @Property(tries = 60)
  void whatWasWrittenIsRead(@ForAll("tables") List<List<String>> rows) throws IOException {
    Trait trait = trait(rows);

    assertThat(read(new PoiWriter(new XSSFWorkbook()).write(trait))).isEqualTo(rows);
    assertThat(read(FastexcelWriter.write(trait).orElseThrow())).isEqualTo(rows);
  }

  private static List<List<String>> read(byte[] workbook) {
    return FaqTableReader.usual().read("t.xlsx", workbook).entries().stream()
        .map(entry -> List.of(entry.question().text(), entry.answer().text())).toList();
  }

  private static Trait trait(List<List<String>> rows) {
    List<List<JsonElement>> cells = new ArrayList<>();
    cells.add(List.of(new JsonPrimitive("質問"), new JsonPrimitive("回答")));
    rows.forEach(row -> cells.add(List.of(new JsonPrimitive(row.get(0)), new JsonPrimitive(row.get(1)))));
    return new Trait("any", List.of(new Trait.Sheet("s", false, cells, List.of(), List.of(), List.of())), List.of(),
        List.of(), List.of());
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> piece = Arbitraries.of("開く", "1. 押す", "<b>", "&amp;", "&", "\"", "_x", "_", "\n", "𠮷", "😀", "a b",
        "　", "=1+1", "'", "㈱", "…", "1/2", "2024/1/15", ",", "\t", "；");
    Arbitrary<String> text = piece.list().ofMinSize(1).ofMaxSize(6).map(pieces -> "どうすれば" + String.join("", pieces) + "よいのでしょうか。");
    return text.list().ofSize(2).list().ofMinSize(1).ofMaxSize(8);
  }
}
