package io.github.faqwidget.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.table.FaqTable;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.FaqTableReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files of every kind, and what a person sees in them. {@code documents/expected.tsv} has a line for each entry (file,
 * id, question, answer, note; ⏎ is a line end) or, behind X, what the refusal says.
 */
class DocumentsTest {

  private static final Path FOLDER = Path.of("src/test/resources/documents");
  private static final String EXPECTED = "expected.tsv";

  @TestFactory
  Stream<DynamicTest> whatAPersonSees() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve(EXPECTED))) {
      int tab = line.indexOf('\t');
      expected.computeIfAbsent(line.substring(0, tab), any -> new ArrayList<>()).add(line.substring(tab + 1));
    }
    return expected.entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
  }

  private static void check(String name, List<String> expected) throws IOException {
    if (expected.get(0).startsWith("X\t")) {
      assertThat(refusal(name)).contains(expected.get(0).substring(2));
    } else {
      assertThat(entries(FaqTableReader.usual().read(FOLDER.resolve(name)))).isEqualTo(expected);
    }
  }

  private static String refusal(String name) {
    try {
      return "read, with entries " + FaqTableReader.usual().read(FOLDER.resolve(name)).entries();
    } catch (FaqTableException refused) {
      return refused.getMessage();
    }
  }

  private static List<String> entries(FaqTable table) {
    return table.entries().stream().map(entry -> String.join("\t", entry.id(), entry.question().text(),
        entry.answer().text(), entry.note().text()).replace("\n", "⏎")).toList();
  }

  @Test
  void everyFileHasAnExpectation() throws IOException {
    String expected = Files.readString(FOLDER.resolve(EXPECTED));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(EXPECTED)))
          .allMatch(name -> expected.contains(name + "\t"));
    }
  }

  @Test
  void theNameOfAFileDoesNotMatter() throws IOException {
    byte[] page = Files.readAllBytes(FOLDER.resolve("terms.html"));
    byte[] document = Files.readAllBytes(FOLDER.resolve("table.docx"));

    assertThat(FaqTableReader.usual().read("table.csv", page).entries()).hasSize(1);
    assertThat(FaqTableReader.usual().read("table.txt", document).entries()).hasSize(3);
  }

  @Test
  void problemsNameTheLineOfThePage() {
    String page = "<!doctype html>\n<meta charset=utf-8>\n<table>\n<tr><th>質問<th>回答</tr>\n<tr><td>甲<td></tr>\n</table>";

    FaqTable table = FaqTableReader.usual().read("t.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(table.problems()).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(5));
  }
}
