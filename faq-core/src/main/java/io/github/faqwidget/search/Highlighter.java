package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.search.FaqHits.Highlight;
import io.github.faqwidget.search.FaqHits.Hit;
import io.github.faqwidget.search.analysis.AnalyzedText.Term;
import io.github.faqwidget.search.analysis.AnalyzedText;
import io.github.faqwidget.search.analysis.ReadingAnalyzer;
import io.github.faqwidget.search.analysis.ReadingNGrams;
import io.github.faqwidget.search.analysis.Synonyms;
import io.github.faqwidget.search.analysis.WordAnalyzer;
import io.github.faqwidget.search.ranking.Sought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what in an entry's texts matched a query, by word, by synonym or by reading. Thread-safe. */
final class Highlighter implements AutoCloseable {

  /** A match by reading is worth a mark from this many sounds on; two sounds stand together by chance. */
  private static final int TELLING = 3;

  /** As many texts as are kept analysed; a table that readers search daily has fewer. */
  private static final int KEPT = 2_000;

  private final WordAnalyzer words;
  private final ReadingAnalyzer aloud = new ReadingAnalyzer();

  private final Map<String, Map<String, List<Term>>> keptWords = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<Term>>> keptSounds = new ConcurrentHashMap<>();

  Highlighter(Synonyms synonyms) {
    words = new WordAnalyzer(synonyms);
  }

  /** The hit of the first of some entries with the same answer. */
  Hit hit(List<FaqEntry> same, double score, Sought sought) {
    FaqEntry entry = same.get(0);
    return new Hit(entry, score,
        highlights(entry.question(), sought),
        highlights(entry.answer(), sought),
        highlights(entry.note(), sought),
        same.subList(1, same.size()));
  }

  private List<Highlight> highlights(RichText text, Sought sought) {
    Stream<Term> byWord = sought.terms().isEmpty()
        ? Stream.empty()
        : found(sought.terms(), kept(keptWords, text.text(), cell -> AnalyzedText.read(words, cell).stream()));
    Stream<Term> bySound = sought.readings().isEmpty()
        ? Stream.empty()
        : found(sought.readings(), kept(keptSounds, text.text(), this::tellingSounds));
    return joined(Stream.concat(byWord, bySound)
        .filter(term -> term.end() > term.start())
        .map(term -> new Highlight(term.start(), term.end()))
        .sorted(Comparator.comparingInt(Highlight::start))
        .toList());
  }

  private static Stream<Term> found(Set<String> sought, Map<String, List<Term>> terms) {
    return sought.stream().flatMap(term -> terms.getOrDefault(term, List.of()).stream());
  }

  private Stream<Term> tellingSounds(String text) {
    return ReadingNGrams.of(aloud.read(text)).grams().stream().filter(gram -> gram.text().length() >= TELLING);
  }

  /** Analysing a text takes far longer than finding matches in it, and readers ask for the same entries. */
  private static Map<String, List<Term>> kept(
      Map<String, Map<String, List<Term>>> kept, String text, Function<String, Stream<Term>> analysis) {
    Map<String, List<Term>> known = kept.get(text);
    if (known != null) {
      return known;
    }
    Map<String, List<Term>> terms = analysis.apply(text).collect(Collectors.groupingBy(Term::text));
    if (kept.size() < KEPT) {
      kept.put(text, terms);
    }
    return terms;
  }

  /** Stretches that touch are one. */
  private static List<Highlight> joined(List<Highlight> inOrder) {
    List<Highlight> joined = new ArrayList<>();
    for (Highlight next : inOrder) {
      Highlight before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && next.start() <= before.end()) {
        joined.set(joined.size() - 1, new Highlight(before.start(), Math.max(before.end(), next.end())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  @Override
  public void close() {
    words.close();
    aloud.close();
  }
}
