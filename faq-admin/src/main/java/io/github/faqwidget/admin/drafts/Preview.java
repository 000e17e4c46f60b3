package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.FaqHits.Fit;
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
   * @param judged the draft's judged searches, and the ids that answer each
   * @param recent what readers searched lately, judged or not
   */
  static Preview of(OpenVersion base, OpenVersion draft, Map<String, List<String>> judged, Collection<String> recent) {
    FaqCatalog before = base.reading().catalog();
    RowDiff rows = RowDiff.of(before, draft.reading().catalog());
    Map<String, List<String>> all = new LinkedHashMap<>(judged);
    recent.forEach(text -> all.putIfAbsent(text, List.of()));
    List<Query> queries = all.entrySet().parallelStream()
        .map(it -> query(it.getKey(), it.getValue(), judged.containsKey(it.getKey()), base, draft)).toList();
    List<Query> told = Stream.of(Verdict.values())
        .flatMap(verdict -> queries.stream().filter(it -> it.verdict() == verdict && (it.judged() || verdict != Verdict.SAME)))
        .toList();
    return new Preview(draft.reading().problems(), rows, rows.losesHalf(before), told, Sums.of(queries, false),
        Sums.of(queries, true));
  }

  private static Query query(String text, List<String> expected, boolean judged, OpenVersion base, OpenVersion draft) {
    Found before = found(base.rank(text), expected);
    Found after = found(draft.rank(text), expected);
    return new Query(text, expected, judged, before, after, verdict(expected, judged, before, after));
  }

  private static Found found(OpenVersion.Ranked ranked, List<String> expected) {
    return new Found(ranked.fit(), ranked.hits().stream().map(same -> id(same, expected)).toList());
  }

  /** A hit stands for all entries with its answer: it is the expected one of them, if one is expected. */
  private static String id(List<String> same, List<String> expected) {
    return same.stream().filter(expected::contains).findFirst().orElse(same.get(0));
  }

  /** The lower the better: the rank of the answer, or where there is none, how sure the search is that there is one. */
  private static int rank(List<String> expected, Found found) {
    if (expected.isEmpty()) {
      return Fit.NONE.ordinal() - found.fit().ordinal();
    }
    return Stream.iterate(0, i -> i < found.entries().size(), i -> i + 1)
        .filter(i -> expected.contains(found.entries().get(i))).findFirst().map(i -> i + 1).orElse(OpenVersion.HITS + 1);
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
