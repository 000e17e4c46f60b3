package io.github.faqwidget.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a catalog's files make of its table, and what is reported of them. */
class FaqCatalogReaderTest {

  private static final String TABLE = """
      項番\t問い合わせ\t回答\t備考
      1\t甲\t「【手順10】電話」を見る\t注
      2\t乙\t【手順2】と【資料1】を見る\t
      """;

  @Test
  void theTableAloneIsACatalog() {
    CatalogReading reading = read(Map.of());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.catalog().info()).isEqualTo(
        new CatalogInfo("", null, null, CatalogInfo.Contact.NONE, "ja"));
    assertThat(reading.catalog().sections()).containsExactly(
        new Section("手順2", "", null), new Section("手順10", "電話", null), new Section("資料1", "", null));
  }

  @Test
  void entriesAreAddedToTheTableAndTakenAwayBesideIt() {
    CatalogReading reading = read(Map.of(
        "added.tsv", "3\t丙\tNo.2 を見る\t\n2\t二つ目\tだめ\n",
        "removed.txt", "1\n# 2\n99\n",
        "phrases.tsv", "3\t丙のこと\n"));

    assertThat(reading.catalog().entries()).extracting(FaqEntry::id).containsExactly("2", "3");
    assertThat(reading.catalog().entry("3").orElseThrow().citedEntries()).containsExactly("2");
    assertThat(reading.catalog().phrases()).containsOnlyKeys("3");
    assertThat(reading.problems()).extracting(RowProblem::file, RowProblem::code)
        .containsExactly(tuple("added.tsv", ProblemCode.DUPLICATE_NUMBER));
  }

  @Test
  void settingsSayWhatTheTableDoesNot() {
    CatalogReading reading = read(Map.of("catalog.properties", """
        # 設定
        title = 表 = 一覧
        manual=https://a.example/m.html
        contact.name = 情報推進室
        contact.mail = help@a.example
        contact.phone = 0744-00-0000 (内線 12)
        contact.url = http://a.example/
        contact.notice = 番号は書かないでください。
        language = en
        section.資料1 = 方法 | https://a.example/#s
        section.手順10 =
        section.手順2 = 電話 | manual/page.html#t2
        """));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.catalog().info()).isEqualTo(new CatalogInfo("表 = 一覧", null, "https://a.example/m.html",
        new CatalogInfo.Contact("情報推進室", "help@a.example", "0744-00-0000 (内線 12)", "http://a.example/",
            "番号は書かないでください。"),
        "en"));
    assertThat(reading.catalog().sections()).containsExactly(new Section("資料1", "方法", "https://a.example/#s"),
        new Section("手順10", "", null), new Section("手順2", "電話", "manual/page.html#t2"));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
      manual = javascript:alert(1)             -> BAD_VALUE
      manual = /m.html                         -> BAD_VALUE
      title =                                  -> BAD_VALUE
      contact.mail = help                      -> BAD_VALUE
      contact.phone = <b>                      -> BAD_VALUE
      contact.url = ftp://a.example/           -> BAD_VALUE
      language = 日本語                        -> BAD_VALUE
      section.手順9 = 甲 | javascript:alert(1) -> BAD_VALUE
      section.手順9 = 甲 | //a.example/      -> BAD_VALUE
      section.手順9 = 甲 | /etc              -> BAD_VALUE
      section.手順9 = 甲 | a/../../b         -> BAD_VALUE
      section. = 甲                            -> BAD_VALUE
      titel = 表                               -> UNKNOWN_KEY
      表                                       -> MALFORMED_LINE
      """)
  void aSettingAtFaultIsReportedAndLeftOut(String line, ProblemCode code) {
    CatalogReading reading = read(Map.of("catalog.properties", "\n" + line));

    assertThat(reading.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.file()).isEqualTo("catalog.properties");
      assertThat(problem.line()).isEqualTo(2);
    });
    assertThat(reading.catalog()).usingRecursiveComparison().ignoringFields("version")
        .isEqualTo(read(Map.of()).catalog());
  }

  @Test
  void aSectionIsDeclaredByAnyNumberThatAnswersCite() {
    CatalogReading reading = read(Map.of("catalog.properties", "section.Step ４ = Sign in\nsection.4.2.8 = Passport validity\n"));

    assertThat(reading.problems()).filteredOn(RowProblem::file, "catalog.properties").isEmpty();
    assertThat(reading.catalog().sections()).extracting(Section::title).contains("Sign in", "Passport validity");
  }

  @Test
  void aDeclaredSectionThatNoAnswerCanCiteIsServedAndReported() {
    CatalogReading reading = read(Map.of("catalog.properties", "section.はじめに = まえがき\n"));

    assertThat(reading.problems()).filteredOn(RowProblem::file, "catalog.properties")
        .extracting(RowProblem::code).containsExactly(ProblemCode.UNCITABLE_SECTION);
    assertThat(reading.catalog().section("はじめに")).isPresent();
  }

  @Test
  void aSettingMadeTwiceIsReported() {
    assertThat(read(Map.of("catalog.properties", "title=甲\ntitle=乙\n")).problems()).containsExactly(
        new RowProblem("catalog.properties", 2, "title", ProblemCode.DUPLICATE_LINE, "title=乙", "1"));
  }

  @Test
  void aCitationOfASectionThatIsNotDeclaredIsReported() {
    assertThat(read(Map.of("catalog.properties", "section.手順10 = 電話\nsection.手順2 = 甲")).problems())
        .singleElement().extracting(RowProblem::code, RowProblem::text)
        .containsExactly(ProblemCode.UNKNOWN_SECTION, "【資料1】");
  }

  @Test
  void phrasesBelongToTheirEntries() {
    CatalogReading reading = read(Map.of("phrases.tsv", """
        項番\t言い換え
        # 覚え書き
        1\t甲が出ない
        No.1\t甲 消えた

        9\tない
        2\t
        -\t乙
        """));

    assertThat(reading.catalog().phrases()).isEqualTo(Map.of("1", List.of("甲が出ない", "甲 消えた")));
    assertThat(reading.problems()).extracting(RowProblem::file, RowProblem::line, RowProblem::code)
        .containsExactly(
        tuple("phrases.tsv", 8, ProblemCode.NUMBER_MALFORMED),
        tuple("phrases.tsv", 6, ProblemCode.UNKNOWN_NUMBER),
        tuple("phrases.tsv", 7, ProblemCode.EMPTY_TEXT));
  }

  @Test
  void synonymsAreGroupsOfWords() {
    CatalogReading reading = read(Map.of("synonyms.txt", """
        # 語
        スマホ, 携帯 # 電話
          アプリ,アプリケーション => アプリ

        一つ
        甲,,乙
        甲 => 乙 => 丙
        => 乙
        """));

    assertThat(reading.catalog().synonyms()).containsExactly("スマホ, 携帯", "アプリ,アプリケーション => アプリ");
    assertThat(reading.problems()).extracting(RowProblem::line).containsExactly(5, 6, 7, 8);
    assertThat(reading.problems()).extracting(RowProblem::code).containsOnly(ProblemCode.MALFORMED_LINE);
  }

  @Test
  void correctionsReplaceCells() {
    CatalogReading reading = read(Map.of("corrections.tsv", "1\t質問\t丙\n1\t備考\t\n2\tanswer\t丁\n"));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.catalog().entries()).containsExactly(
        FaqEntry.of(1, "丙", "「【手順10】電話」を見る", ""), FaqEntry.of(2, "乙", "丁", ""));
  }

  @ParameterizedTest
  @CsvSource({"1\t項番\t3, UNKNOWN_COLUMN", "1\t分類\t甲, UNKNOWN_COLUMN", "1\t回答\t, EMPTY_TEXT",
      "1\t回答, EMPTY_TEXT",
      "7\t回答\t甲, UNKNOWN_NUMBER", "-\t回答\t甲, NUMBER_MALFORMED"})
  void aCorrectionAtFaultIsReportedAndLeftOut(String line, ProblemCode code) {
    CatalogReading reading = read(Map.of("corrections.tsv", line));

    assertThat(reading.problems()).singleElement().extracting(RowProblem::code).isEqualTo(code);
    assertThat(reading.catalog().entries()).isEqualTo(read(Map.of()).catalog().entries());
  }

  @Test
  void translationsAreEntriesInAnotherLanguage() {
    CatalogReading reading = read(Map.of("translations/en.tsv",
        "No.\tQuestion\tAnswer\tNote\n1\tA\t\"1. Open\n2. Press\"\tC\n1\tA\tB\n2\tA\n3\tA\tB\n"));

    assertThat(reading.catalog().translation("1", "en"))
        .contains(FaqEntry.of(1, "A", "1. Open\n2. Press", "C"));
    assertThat(reading.catalog().translation("2", "en")).isEmpty();
    assertThat(reading.problems()).extracting(RowProblem::line, RowProblem::code).containsExactlyInAnyOrder(
        tuple(4, ProblemCode.DUPLICATE_NUMBER),
        tuple(5, ProblemCode.EMPTY_TEXT),
        tuple(6, ProblemCode.UNKNOWN_NUMBER));
  }

  @Test
  void entriesArePublicOnTheirDaysOnly() {
    TreeMap<String, byte[]> contents = contents(Map.of("phrases.tsv", "2\t乙は\n3\t丙は\n", "catalog.properties",
        "time-zone = Asia/Tokyo", "translations/en.tsv", "3\tC\tD\n"));
    contents.put("table.txt", """
        項番\t問い合わせ\t回答\tキーワード\t公開開始日\t公開終了日
        1\t甲\t答\t語\t\t2026-11-25
        2\t乙\t答\t\t2026-11-26\t
        3\t丙\t答\t\t\t2026-11-24
        """.getBytes(StandardCharsets.UTF_8));
    Clock clock = Clock.fixed(Instant.parse("2026-11-25T14:59:59Z"), ZoneOffset.UTC);

    CatalogReading before = FaqCatalogReader.read(new CatalogFiles("c", contents), clock);
    CatalogReading after = FaqCatalogReader.read(new CatalogFiles("c", contents), Clock.offset(clock, Duration.ofSeconds(1)));

    assertThat(before.catalog().entries()).extracting(FaqEntry::id).containsExactly("1");
    assertThat(before.catalog().phrases()).isEqualTo(Map.of("1", List.of("語")));
    assertThat(before.catalog().translations().get("en")).isEmpty();
    assertThat(before.problems()).isEmpty();
    assertThat(before.changesAt()).isEqualTo("2026-11-25T15:00:00Z");
    assertThat(after.catalog().entries()).extracting(FaqEntry::id).containsExactly("2");
    assertThat(after.changesAt()).isNull();
  }

  @Test
  void filesOfExcelAreReadInItsEncoding() {
    TreeMap<String, byte[]> contents = contents(Map.of());
    contents.put("phrases.tsv", "1\t甲が消えた\r\n".getBytes(Charset.forName("windows-31j")));

    assertThat(FaqCatalogReader.read(new CatalogFiles("c", contents)).catalog().phrases())
        .isEqualTo(Map.of("1", List.of("甲が消えた")));
  }

  @Test
  void theVersionChangesWithAnyFileAndWithNothingElse() {
    String version = read(Map.of("synonyms.txt", "a,b")).catalog().version();

    assertThat(version).isEqualTo("a4603f6f985e1355");
    assertThat(read(Map.of("synonyms.txt", "a,c")).catalog().version()).isNotEqualTo(version);
    assertThat(read(Map.of("phrases.tsv", "a,b")).catalog().version()).isNotEqualTo(version);
  }

  @Test
  void aFolderIsReadWithoutWhatOtherProgramsLeaveThere(@TempDir Path folder) throws IOException {
    Path catalog = Files.createDirectories(folder.resolve("my-table/translations")).getParent();
    for (String name : List.of("table.txt", "translations/en.tsv", "~$table.xlsx", ".table.txt.swp",
        "table.txt~",
        "table.txt.bak", "translations/~$en.tsv", "Thumbs.db", "translations/table.csv", "README.txt")) {
      Files.writeString(catalog.resolve(name), TABLE);
    }

    CatalogFiles files = CatalogFiles.ofFolder(catalog);

    assertThat(files.id()).isEqualTo("my-table");
    assertThat(files.contents()).containsOnlyKeys("table.txt", "translations/en.tsv");
  }

  @ParameterizedTest
  @CsvSource({"'', 今は何もありません", "phrases.tsv, 今あるのは phrases.tsv", "table.txt table.csv, '2個あります(table.csv, table.txt)'",
      "a.csv faq.xlsx, '2個あります(a.csv, faq.xlsx)'"})
  void aFolderHasOneTable(String names, String found, @TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> CatalogFiles.ofFolder(folderOf(names, folder))).isInstanceOf(FaqTableException.class)
        .hasMessageContaining("table.xlsx").hasMessageContaining(found);
  }

  @ParameterizedTest
  @CsvSource({"virusQA.csv, virusQA.csv", "faq.tsv phrases.tsv, faq.tsv", "よくある質問.csv ~$x.csv .y.csv, よくある質問.csv",
      "table.csv faq.csv, table.csv", "faq.txt README.md, faq.txt"})
  void aTableOfAnyNameIsTaken(String names, String table, @TempDir Path folder) throws IOException {
    CatalogFiles files = CatalogFiles.ofFolder(folderOf(names, folder));

    assertThat(files.table()).isEqualTo(table);
    assertThat(files.contents()).containsKey(table).hasSizeLessThanOrEqualTo(2);
  }

  private static Path folderOf(String names, Path folder) throws IOException {
    Path catalog = Files.createDirectory(folder.resolve("c"));
    for (String name : names.split(" ")) {
      if (!name.isEmpty()) {
        Files.writeString(catalog.resolve(name), TABLE);
      }
    }
    return catalog;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      question,answer,url                        | 1件もありません
      質問,回答;甲,;乙,;丙,丁                    | 読めない行(2)が読めた行(1)より多い
      Q1,A1;3,4;5,2;4,4                          | 半分以上(3件)に文がない
      """)
  void rubbishIsRefused(String table, String sentence) {
    TreeMap<String, byte[]> contents = new TreeMap<>(Map.of("table.csv", table.replace(';', '\n').getBytes(StandardCharsets.UTF_8)));

    assertThatThrownBy(() -> FaqCatalogReader.read(new CatalogFiles("c", contents)))
        .isInstanceOf(FaqTableException.class).hasMessageContaining(sentence);
  }

  @Test
  void aFolderIsNamedLikeAnId(@TempDir Path folder) throws IOException {
    Path catalog = Files.createDirectory(folder.resolve("My Table"));
    Files.writeString(catalog.resolve("table.txt"), TABLE);

    assertThatThrownBy(() -> CatalogFiles.ofFolder(catalog))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("My Table");
  }

  @Test
  void filesBehindLinksAreReadAsTheyWereAtOneTime(@TempDir Path folder) throws IOException {
    Path catalog = Files.createDirectories(folder.resolve("linked"));
    for (String letter : List.of("a", "b")) {
      Files.writeString(Files.createDirectory(catalog.resolve(".." + letter)).resolve("table.txt"), letter);
      Files.writeString(catalog.resolve(".." + letter).resolve("synonyms.txt"), letter);
    }
    Files.createSymbolicLink(catalog.resolve("..data"), Path.of("..a"));
    for (String name : List.of("table.txt", "synonyms.txt")) {
      Files.createSymbolicLink(catalog.resolve(name), Path.of("..data", name));
    }
    AtomicBoolean reading = new AtomicBoolean(true);
    CompletableFuture<Void> switching = CompletableFuture.runAsync(() -> switchLinks(catalog, reading));

    Set<String> read = new TreeSet<>();
    for (int i = 0; i < 500 || read.size() < 2; i++) {
      try {
        SortedMap<String, byte[]> contents = CatalogFiles.ofFolder(catalog).contents();
        read.add(new String(contents.get("table.txt")) + new String(contents.get("synonyms.txt")));
      } catch (FaqTableException changing) {
        assertThat(changing).hasMessageContaining("where its links lead");
      }
    }
    reading.set(false);
    switching.join();
    assertThat(read).containsExactly("aa", "bb");
  }

  private static void switchLinks(Path catalog, AtomicBoolean reading) {
    try {
      for (int i = 0; reading.get(); i++) {
        Path next = Files.createSymbolicLink(catalog.resolve("..next"), Path.of(i % 2 == 0 ? "..b" : "..a"));
        Files.move(next, catalog.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        Thread.yield();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> CatalogFiles.ofFolder(folder.resolve("none")))
        .isInstanceOf(FaqTableException.class).hasMessageContaining("none");
  }

  private static CatalogReading read(Map<String, String> besideTheTable) {
    return FaqCatalogReader.read(new CatalogFiles("c", contents(besideTheTable)));
  }

  private static TreeMap<String, byte[]> contents(Map<String, String> besideTheTable) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    contents.put("table.txt", TABLE.getBytes(StandardCharsets.UTF_8));
    besideTheTable.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return contents;
  }
}
