package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.search.FaqHits.Highlight;
import io.github.faqwidget.search.FaqHits.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what in an entry's texts matched a query, words and synonyms alike. Thread-safe. */
final class Highlighter implements AutoCloseable {

  private final WordAnalyzer words;

  Highlighter(List<String> synonyms) {
    words = new WordAnalyzer(Synonyms.ofTable(synonyms));
  }

  Hit hit(FaqEntry entry, double score, QueryPlan plan) {
    Set<String> matchable = plan.matchable();
    return new Hit(entry, score,
        highlights(entry.question(), matchable),
        highlights(entry.answer(), matchable),
        highlights(entry.note(), matchable));
  }

  private List<Highlight> highlights(RichText text, Set<String> matchable) {
    List<Highlight> highlights = new ArrayList<>();
    for (AnalyzedText.Term term : AnalyzedText.read(words, text.text())) {
      if (matchable.contains(term.text()) && term.end() > term.start()) {
        add(highlights, new Highlight(term.start(), term.end()));
      }
    }
    return highlights;
  }

  private static void add(List<Highlight> highlights, Highlight next) {
    int last = highlights.size() - 1;
    if (last >= 0 && next.start() <= highlights.get(last).end()) {
      Highlight before = highlights.remove(last);
      highlights.add(new Highlight(before.start(), Math.max(before.end(), next.end())));
    } else {
      highlights.add(next);
    }
  }

  @Override
  public void close() {
    words.close();
  }
}
