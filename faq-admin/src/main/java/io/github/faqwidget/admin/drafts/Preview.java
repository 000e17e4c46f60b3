package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.CatalogReading;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.FaqHits;
import io.github.faqwidget.search.FaqHits.Fit;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.search.FaqSearcher;
import io.github.faqwidget.table.RowProblem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What a draft does before anybody sees it.
 *
 * @param problems what is wrong with the draft's files
 * @param rows what is different about the entries
 * @param losesHalf whether more than half of the entries are gone
 * @param queries the searches that come out differently or are judged, the worse first, then the better
 * @param before how the judged searches fare with the base
 * @param after how they fare with the draft
 */
public record Preview(List<RowProblem> problems, RowDiff rows, boolean losesHalf, List<Query> queries,
    Sums before, Sums after) {

  /** As many ids as a search is compared by. */
  private static final int HITS = 5;

  /** What a search finds. */
  public record Found(Fit fit, List<String> entries) {}

  /** How a search fares with the draft. */
  public enum Verdict {
    WORSE,
    BETTER,
    /** It finds something else first, and nobody has judged what is right. */
    MOVED,
    SAME
  }

  /**
   * A search before and after.
   *
   * @param expected the ids that answer it; none where none does, or nobody has judged it
   * @param judged whether somebody has
   */
  public record Query(String text, List<String> expected, boolean judged, Found before, Found after, Verdict verdict) {}

  /**
   * How many of the judged searches that have an answer find it.
   *
   * @param judged how many there are
   * @param s1 the share that finds it first, 0 to 1
   * @param s3 the share that finds it among three
   */
  public record Sums(int judged, double s1, double s3) {

    static Sums of(List<Query> queries, boolean after) {
      List<Query> answered = queries.stream().filter(it -> it.judged() && !it.expected().isEmpty()).toList();
      ToIntFunction<Query> rank = it -> rank(it.expected(), after ? it.after() : it.before());
      double count = Math.max(1, answered.size());
      return new Sums(answered.size(), answered.stream().filter(it -> rank.applyAsInt(it) <= 1).count() / count,
          answered.stream().filter(it -> rank.applyAsInt(it) <= 3).count() / count);
    }
  }

  /**
   * Compares a draft with its base.
   *
   * @param base the base's files
   * @param draft the draft's files
   * @param recent what readers searched lately, judged or not
   */
  public static Preview of(CatalogFiles base, CatalogFiles draft, Collection<String> recent) {
    CatalogReading reading = FaqCatalogReader.read(draft);
    FaqCatalog before = FaqCatalogReader.read(base).catalog();
    RowDiff rows = RowDiff.of(before, reading.catalog());
    Map<String, List<String>> judged = Judgements.read(draft);
    Map<String, List<String>> all = new LinkedHashMap<>(judged);
    recent.forEach(text -> all.putIfAbsent(text, List.of()));
    List<Query> queries;
    try (FaqSearcher old = FaqSearcher.open(before); FaqSearcher next = FaqSearcher.open(reading.catalog())) {
      queries = all.entrySet().parallelStream()
          .map(it -> query(it.getKey(), it.getValue(), judged.containsKey(it.getKey()), old, next)).toList();
    }
    List<Query> told = Stream.of(Verdict.values())
        .flatMap(verdict -> queries.stream().filter(it -> it.verdict() == verdict && (it.judged() || verdict != Verdict.SAME)))
        .toList();
    return new Preview(reading.problems(), rows, rows.losesHalf(before), told, Sums.of(queries, false),
        Sums.of(queries, true));
  }

  private static Query query(String text, List<String> expected, boolean judged, FaqSearcher old, FaqSearcher next) {
    Found before = found(text, expected, old);
    Found after = found(text, expected, next);
    return new Query(text, expected, judged, before, after, verdict(expected, judged, before, after));
  }

  private static Found found(String text, List<String> expected, FaqSearcher searcher) {
    FaqHits hits = searcher.search(new FaqQuery(text, List.of(), HITS));
    return new Found(hits.fit(), hits.hits().stream().map(hit -> id(hit, expected)).toList());
  }

  /** A hit stands for all entries with its answer: it is the expected one of them, if one is expected. */
  private static String id(FaqHits.Hit hit, List<String> expected) {
    return hit.alike().stream().map(FaqEntry::id)
        .filter(id -> expected.contains(id) && !expected.contains(hit.entry().id()))
        .findFirst().orElse(hit.entry().id());
  }

  /** The lower the better: the rank of the answer, or where there is none, how sure the search is that there is one. */
  private static int rank(List<String> expected, Found found) {
    if (expected.isEmpty()) {
      return Fit.NONE.ordinal() - found.fit().ordinal();
    }
    return Stream.iterate(0, i -> i < found.entries().size(), i -> i + 1)
        .filter(i -> expected.contains(found.entries().get(i))).findFirst().map(i -> i + 1).orElse(HITS + 1);
  }

  private static Verdict verdict(List<String> expected, boolean judged, Found before, Found after) {
    int was = judged ? rank(expected, before) : before.fit().ordinal();
    int is = judged ? rank(expected, after) : after.fit().ordinal();
    if (was != is) {
      return is < was ? Verdict.BETTER : Verdict.WORSE;
    }
    return judged || before.entries().stream().findFirst().equals(after.entries().stream().findFirst())
        ? Verdict.SAME : Verdict.MOVED;
  }
}
