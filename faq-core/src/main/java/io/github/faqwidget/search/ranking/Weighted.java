package io.github.faqwidget.search.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A part of a query.
 *
 * @param part the part
 * @param weight how well it tells entries apart
 * @param known whether any entry has it
 */
record Weighted<T>(T part, double weight, boolean known) {

  /**
   * The most informative parts of a long query say what it is about: those of its words, and those of its sounds,
   * that stand in so many texts together. In a table of a few thousand entries, that is all of them.
   */
  private static final int MAX_POSTINGS = 200_000;

  /**
   * What all parts of the query weigh together, those that no entry has as well: they say that the query may be about
   * something else.
   */
  static <T> double total(List<Weighted<T>> parts) {
    return parts.stream().mapToDouble(Weighted::weight).sum();
  }

  /**
   * The parts that are looked for.
   *
   * @param all the parts
   * @param postings tells in how many texts a part stands
   */
  static <T> List<Weighted<T>> mostInformative(Stream<Weighted<T>> all, ToIntFunction<T> postings) {
    List<Weighted<T>> chosen = new ArrayList<>();
    int left = MAX_POSTINGS;
    for (Weighted<T> each : all.sorted(Comparator.comparingDouble(Weighted<T>::weight).reversed()).toList()) {
      left -= postings.applyAsInt(each.part());
      if (left >= 0) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
