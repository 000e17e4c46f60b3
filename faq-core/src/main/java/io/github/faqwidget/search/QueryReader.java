package io.github.faqwidget.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** Reads what somebody typed into the concepts and the sounds it is made of. Thread-safe. */
final class QueryReader implements AutoCloseable {

  private final Synonyms synonyms;
  private final Terms terms;
  private final KanaConversion kana;
  private final Analyzer words = new WordAnalyzer(Synonyms.NONE);
  private final Analyzer sounds = new ReadingAnalyzer();

  QueryReader(Synonyms synonyms, Terms terms, KanaConversion kana) {
    this.synonyms = synonyms;
    this.terms = terms;
    this.kana = kana;
  }

  /** The concepts of a text, each once. */
  Set<Concept> concepts(String text) {
    return new LinkedHashSet<>(Concept.divide(AnalyzedText.terms(words, text), synonyms));
  }

  /** The sounds of a text, each once. */
  Set<String> sounds(String text) {
    return new LinkedHashSet<>(AnalyzedText.terms(sounds, text));
  }

  /**
   * The sounds of those words that the table does not have, spelled as they are: what matches them in a text was
   * found by its reading.
   */
  Set<String> soundsOfUnknownWords(String text) {
    StringBuilder unknown = new StringBuilder(text);
    for (AnalyzedText.Term word : AnalyzedText.read(words, text)) {
      if (isKnown(List.of(word.text()))) {
        unknown.replace(word.start(), word.end(), " ".repeat(word.end() - word.start()));
      }
    }
    return sounds(unknown.toString());
  }

  /** What a text asks, in the spelling of the table, whether it was typed in Latin letters or in hiragana. */
  String spelled(String text) {
    String asked = Courtesies.without(NfkcCharFilter.fold(text));
    return kana.convert(Romaji.toHiragana(asked, latin -> isKnown(AnalyzedText.terms(words, latin))));
  }

  private boolean isKnown(List<String> row) {
    return row.stream().allMatch(word -> terms.entriesWith(CatalogIndex.ALL_WORDS, word) > 0)
        || !synonyms.matches(row).isEmpty();
  }

  @Override
  public void close() {
    words.close();
    sounds.close();
  }
}
