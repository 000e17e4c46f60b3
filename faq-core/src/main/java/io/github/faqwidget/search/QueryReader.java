package io.github.faqwidget.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** Reads what somebody typed into the concepts and the sounds it is made of. Thread-safe. */
final class QueryReader implements AutoCloseable {

  private final Synonyms synonyms;
  private final Terms terms;
  private final Analyzer words = new WordAnalyzer(Synonyms.NONE);
  private final Analyzer sounds = new ReadingAnalyzer();

  QueryReader(List<String> synonyms, Terms terms) {
    this.synonyms = Synonyms.ofQuery(synonyms);
    this.terms = terms;
  }

  /** The concepts of a text, each once. */
  Set<Concept> concepts(String text) {
    return new LinkedHashSet<>(Concept.divide(AnalyzedText.terms(words, text), synonyms));
  }

  /** The sounds of a text, each once. */
  Set<String> sounds(String text) {
    return new LinkedHashSet<>(AnalyzedText.terms(sounds, text));
  }

  /** The text with Latin letters that spell Japanese as katakana. */
  String spelled(String text) {
    return Romaji.toKatakana(NfkcCharFilter.fold(text), this::isKnown);
  }

  private boolean isKnown(String latin) {
    List<String> known = AnalyzedText.terms(words, latin);
    return known.stream().allMatch(word -> terms.entriesWith(CatalogIndex.ALL_WORDS, word) > 0)
        || !synonyms.matches(known).isEmpty();
  }

  @Override
  public void close() {
    words.close();
    sounds.close();
  }
}
