package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.analysis.AnalyzedText.Term;
import io.github.faqwidget.search.analysis.AnalyzedText;
import io.github.faqwidget.search.analysis.BoilerplateRemover;
import io.github.faqwidget.search.analysis.Concept;
import io.github.faqwidget.search.analysis.FoldingCharFilter;
import io.github.faqwidget.search.analysis.KanaKanjiConverter;
import io.github.faqwidget.search.analysis.ReadingAnalyzer;
import io.github.faqwidget.search.analysis.ReadingNGrams;
import io.github.faqwidget.search.analysis.ReadingToken;
import io.github.faqwidget.search.analysis.Romaji;
import io.github.faqwidget.search.analysis.Synonyms;
import io.github.faqwidget.search.analysis.WordAnalyzer;
import io.github.faqwidget.search.index.TermIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/** Reads what somebody typed into the concepts and the sounds it is made of. Thread-safe. */
public final class QueryAnalyzer implements AutoCloseable {

  private final Synonyms synonyms;
  private final TermIndex known;
  private final KanaKanjiConverter kana;
  private final Analyzer words = new WordAnalyzer(Synonyms.NONE);
  private final ReadingAnalyzer aloud = new ReadingAnalyzer();

  public QueryAnalyzer(Synonyms synonyms, TermIndex known, KanaKanjiConverter kana) {
    this.synonyms = synonyms;
    this.known = known;
    this.kana = kana;
  }

  /** Reads a text that is in the table's spelling already. */
  public ParsedQuery read(String text) {
    return read(text, aloud.read(text));
  }

  /** Reads a text in the table's spelling. */
  public ParsedQuery read(SpelledText text) {
    return text.isAsTyped() ? read(text.text(), text.tokens()) : read(text.text());
  }

  private ParsedQuery read(String text, List<ReadingToken> tokens) {
    List<Term> row = AnalyzedText.read(words, text).stream().map(this::inTheTablesSpelling).toList();
    List<Term> heard = ReadingNGrams.of(tokens).grams();
    List<Term> unknown = row.stream().filter(word -> !isKnown(List.of(word.text()))).toList();
    return new ParsedQuery(
        new LinkedHashSet<>(Concept.divide(row.stream().map(Term::text).toList(), synonyms)),
        distinct(heard.stream()),
        distinct(covered(heard, unknown)));
  }

  /** The sounds that words make; both stand in the order of the text, so once through both is enough. */
  private static Stream<Term> covered(List<Term> sounds, List<Term> words) {
    List<Term> covered = new ArrayList<>();
    int word = 0;
    for (Term sound : sounds) {
      while (word < words.size() && words.get(word).end() < sound.end()) {
        word++;
      }
      if (word < words.size() && words.get(word).covers(sound)) {
        covered.add(sound);
      }
    }
    return covered.stream();
  }

  /** What a text asks, in the spelling of the table, whether it was typed in Latin letters or in hiragana. */
  public SpelledText spelled(String text) {
    String asked = BoilerplateRemover.without(FoldingCharFilter.foldTyped(text));
    String inKana = Romaji.toHiragana(asked, latin -> isKnown(AnalyzedText.terms(words, latin)));
    List<ReadingToken> tokens = aloud.read(inKana);
    return new SpelledText(inKana, tokens, kana.convert(inKana, tokens));
  }

  private Term inTheTablesSpelling(Term word) {
    return isKnown(List.of(word.text()))
        ? word
        : new Term(kana.convertWord(word.text()), word.start(), word.end());
  }

  private boolean isKnown(List<String> row) {
    return row.stream().allMatch(word -> known.entriesWith(word) > 0) || synonyms.isIn(row);
  }

  private static Set<String> distinct(Stream<Term> terms) {
    return terms.map(Term::text).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public void close() {
    words.close();
    aloud.close();
  }
}
