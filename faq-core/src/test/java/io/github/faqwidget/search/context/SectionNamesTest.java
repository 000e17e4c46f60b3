package io.github.faqwidget.search.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.faqwidget.entry.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What names a section")
class SectionNamesTest {

  private static final Pattern UNSEEN = Pattern.compile("\\[U\\+([0-9A-F]{4})]");

  @Test
  @DisplayName("A heading names the section that the file of cases says")
  void headings() {
    assertSoftly(softly -> cases().forEach(cells -> softly
        .assertThat(named(cells[0], sections(cells[1])))
        .as(String.join(" | ", cells))
        .isEqualTo(cells[2])));
  }

  @ParameterizedTest
  @DisplayName("The address of the place names the section that the catalog says is there")
  @CsvSource({
      "https://h.example.jp/faq/manual/m.html#tejun1-1, 手順1-1",
      "https://h.example.jp/faq/manual/m.html?p=1#tejun1, 手順1",
      "https://h.example.jp/faq/manual/m.html#%E7%AB%A0, 手順2",
      "https://h.example.jp/faq/manual/m.html#100%, -",
      "https://h.example.jp/faq/manual/m.html#tejun, -",
      "https://h.example.jp/faq/manual/m.html, -",
      "https://h.example.jp/faq/manual/page.html#anything, 手順3",
      "https://other.example.jp/whole.html#anything, 手順4",
      "https://other.example.jp/faq/whole.html, -",
      "https://h.example.jp/faq/xmanual/m.html#tejun1, -",
  })
  void addresses(String address, String id) {
    List<Section> sections = List.of(
        new Section("手順1", "", "manual/m.html#tejun1"), new Section("手順1-1", "", "manual/m.html#tejun1-1"),
        new Section("手順2", "", "manual/m.html#章"), new Section("手順3", "", "manual/page.html"),
        new Section("手順4", "", "https://other.example.jp/whole.html"));
    assertThat(named(address, sections)).isEqualTo(id);
  }

  private static String named(String text, List<Section> sections) {
    return new SectionNames(sections).named(text).map(Section::id).orElse("-");
  }

  private static Stream<String[]> cases() {
    try (InputStream file =
        Objects.requireNonNull(SectionNamesTest.class.getResourceAsStream("/cases/section-names.tsv"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.contains("\t"))
          .map(line -> withUnseen(line).split("\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withUnseen(String line) {
    return UNSEEN.matcher(line).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  private static List<Section> sections(String declared) {
    return Stream.of(declared.split("; "))
        .map(each -> each.split("\\|", 2))
        .map(parts -> new Section(parts[0], parts[1], null))
        .toList();
  }
}
