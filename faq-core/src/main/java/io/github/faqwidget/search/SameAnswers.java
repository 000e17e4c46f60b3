package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.analysis.FoldingCharFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Knows which entries of a catalog have the same answer: to show it twice helps nobody. Immutable. */
final class SameAnswers {

  /** For each entry by its place, the place of the first entry with the same answer and note. */
  private final int[] first;

  SameAnswers(List<FaqEntry> entries) {
    Map<String, Integer> places = new HashMap<>();
    first = new int[entries.size()];
    for (int place = 0; place < first.length; place++) {
      String answer = entries.get(place).answer().text() + "\n" + entries.get(place).note().text();
      String folded = FoldingCharFilter.fold(answer).replaceAll("\\s", "");
      first[place] = places.merge(folded, place, Math::min);
    }
  }

  /** Places in their order, those with the same answer together where the best of them stands. */
  List<List<Integer>> together(List<Integer> places) {
    Map<Integer, List<Integer>> together = new LinkedHashMap<>();
    places.forEach(place -> together.computeIfAbsent(first[place], key -> new ArrayList<>()).add(place));
    return List.copyOf(together.values());
  }
}
