package io.github.faqwidget.admin.events;

import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.FaqHits;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.search.FaqSearcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts texts together that ask the same, as the search itself sees it: each is searched for among the others. */
final class Alike {

  /** Two texts are alike when one scores so near to what it scores itself. */
  private static final double NEAR = 0.6;
  private static final int HITS = 10;

  private Alike() {}

  /** The groups, in the order of their first texts; each text is in exactly one. */
  static List<List<Integer>> groups(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    int[] group = IntStream.range(0, texts.size()).toArray();
    try (FaqSearcher searcher = FaqSearcher.open(catalog(texts))) {
      for (int i = 0; i < texts.size(); i++) {
        join(i, searcher.search(new FaqQuery(texts.get(i), List.of(), HITS)), group);
      }
    }
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), any -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  private static void join(int text, FaqHits found, int[] group) {
    double itself = found.hits().stream().filter(hit -> place(hit) == text).mapToDouble(FaqHits.Hit::score).findFirst()
        .orElse(Double.MAX_VALUE);
    found.hits().stream().filter(hit -> hit.score() >= NEAR * itself).forEach(hit -> {
      int one = root(group, text);
      int other = root(group, place(hit));
      group[Math.max(one, other)] = Math.min(one, other);
    });
  }

  private static int place(FaqHits.Hit hit) {
    return hit.entry().number().orElseThrow() - 1;
  }

  private static int root(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }

  private static FaqCatalog catalog(List<String> texts) {
    List<FaqEntry> entries = IntStream.range(0, texts.size())
        .mapToObj(i -> FaqEntry.of(i + 1, texts.get(i), texts.get(i), "")).toList();
    return new FaqCatalog("gaps", new CatalogInfo("", null, null, CatalogInfo.Contact.NONE, "ja"), entries, List.of(),
        Map.of(), List.of(), List.of(), Map.of(), "0");
  }
}
