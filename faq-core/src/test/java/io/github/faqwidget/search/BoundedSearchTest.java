package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.FaqEntry;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No query costs more than its length says, whatever pattern it repeats, up to the bounds of a query. */
class BoundedSearchTest {

  /** What breaks patterns, tables of pairs and recursion: repeated until a query is full. */
  private static final List<String> REPEATED = List.of(
      "【", "】", "【 ", "【】", "【a】", "「", "(", "[", " ", "　", "\t", "\n", "。", "、", "!?",
      "あ", "に", "ー", "ア", "ッ", "ん", "か゛", "にんしょう", "でんわ ", "ぱすわーど", "認証", "認", "電話 ", "二段階", "一",
      "万億兆", "1", "1,", "9.", "12 ", "a", "a-", "a'", "na ", "n", "xa-", "qrko-do ", "ab1", "PC ", "app ", "𠮷", "😀", "👩‍⚕️",
      "ﾊﾟ", "が\u3099", "ㇷ゚", "㍿", "お世話になって", "お忙しいところ大変", "ご確認いただけ");

  private static final int BUDGET = 50;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static FaqSearcher searcher;
  private static long plain;

  @BeforeAll
  static void open() {
    searcher = FaqSearcher.open(SampleCatalog.read());
    FaqQuery usual = new FaqQuery("スマホを替えたら認証アプリが使えない", List.of("【手順1】認証アプリ"), 5);
    for (int i = 0; i < 300; i++) {
      searcher.search(usual);
    }
    plain = cpu(() -> searcher.search(usual));
  }

  @AfterAll
  static void close() {
    searcher.close();
  }

  @ParameterizedTest
  @DisplayName("A query full of one pattern, explained hit by hit, costs no more than so many plain searches")
  @FieldSource("REPEATED")
  void repeatedPatterns(String pattern) {
    String full = pattern.repeat(1 + FaqQuery.MAX_TEXT / pattern.length());
    FaqQuery query = new FaqQuery(full, Collections.nCopies(10, full.substring(0, 500)), FaqQuery.MAX_LIMIT);
    assertThat(cpu(() -> explained(query)))
        .isLessThan(BUDGET * Math.max(plain, 1_000_000));
  }

  @ParameterizedTest
  @DisplayName("What follows a half-typed text costs no more either")
  @FieldSource("REPEATED")
  void suggestions(String pattern) {
    String full = pattern.repeat(1 + FaqQuery.MAX_TEXT / pattern.length());
    assertThat(cpu(() -> searcher.suggest(full, FaqQuery.MAX_LIMIT))).isLessThan(BUDGET * Math.max(plain, 1_000_000));
  }

  @Test
  @DisplayName("The entries related to one with a very long question are found at the same cost")
  void related() {
    List<FaqEntry> entries = IntStream.range(0, REPEATED.size())
        .mapToObj(i -> FaqEntry.of(i + 1, "問" + REPEATED.get(i).repeat(4_000 / REPEATED.get(i).length()), "答え", ""))
        .toList();
    try (FaqSearcher made = FaqSearcher.open(SampleCatalog.of(entries.toArray(FaqEntry[]::new)))) {
      assertThat(entries).allSatisfy(entry ->
          assertThat(cpu(() -> made.related(entry, 5))).isLessThan(BUDGET * Math.max(plain, 1_000_000)));
    }
  }

  @Test
  @DisplayName("A query is cut between two characters, and of its context only so much is read in all")
  void bounds() {
    FaqQuery query = new FaqQuery("𠮷".repeat(1_500) + "x", Collections.nCopies(10, "a" + "𠮷".repeat(249)), 5);
    assertThat(query.text()).hasSize(FaqQuery.MAX_TEXT).endsWith("𠮷");
    assertThat(query.context()).allMatch(BoundedSearchTest::isWhole);
    assertThat(query.context().stream().mapToInt(String::length).sum())
        .isBetween(FaqQuery.MAX_CONTEXT - 1, FaqQuery.MAX_CONTEXT);
    assertThat(new FaqQuery("x" + "𠮷".repeat(1_000), List.of(), 5).text()).hasSize(1_999).matches(BoundedSearchTest::isWhole);
  }

  private static void explained(FaqQuery query) {
    EvaluatedQuery evaluated = searcher.evaluate(query);
    evaluated.hits().hits().forEach(hit -> evaluated.explain(hit.entry()));
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  /** The processor time of a task in nanoseconds, the least of three. */
  private static long cpu(Runnable task) {
    return LongStream.range(0, 3).map(run -> {
      long start = THREADS.getCurrentThreadCpuTime();
      task.run();
      return THREADS.getCurrentThreadCpuTime() - start;
    }).min().orElseThrow();
  }
}
