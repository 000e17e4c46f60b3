package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.Explanation.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a catalog and where they have which words and sounds: each text of an entry by itself, and behind
 * them the topics that the catalog does not answer. Phrases are texts of their own because the best of them counts;
 * run together they would dilute each other. Immutable.
 */
final class CatalogIndex {

  /**
   * A text that is matched.
   *
   * @param entry which entry it is of, as its place in the catalog; behind the last for a topic answered elsewhere
   * @param part which part of the entry it is
   * @param text the text
   */
  record Text(int entry, Part part, String text) {}

  private final List<Text> texts;
  private final int[] entryOf;
  private final float[] weightOf;
  private final int entries;
  private final TermIndex words;
  private final TermIndex sounds;

  private CatalogIndex(List<Text> texts, int entries, TermIndex.Builder words, TermIndex.Builder sounds,
      Weights weights) {
    this.texts = List.copyOf(texts);
    this.entries = entries;
    entryOf = texts.stream().mapToInt(Text::entry).toArray();
    weightOf = new float[texts.size()];
    for (int text = 0; text < weightOf.length; text++) {
      weightOf[text] = (float) weights.of(texts.get(text).part());
    }
    this.words = words.build(entryOf, entries, weights);
    this.sounds = sounds.build(entryOf, entries, weights);
  }

  /**
   * Reads all texts of a catalog.
   *
   * @param catalog the catalog
   * @param synonyms the concepts of its words
   * @param weights what says how a text's length and its part count
   * @param vocabulary what learns the words of its texts
   */
  static CatalogIndex of(FaqCatalog catalog, Synonyms synonyms, Weights weights, Vocabulary vocabulary) {
    List<Text> texts = texts(catalog);
    TermIndex.Builder words = new TermIndex.Builder(texts.size());
    TermIndex.Builder sounds = new TermIndex.Builder(texts.size());
    try (WordAnalyzer byWord = new WordAnalyzer(synonyms); ReadingAnalyzer aloud = new ReadingAnalyzer()) {
      for (int i = 0; i < texts.size(); i++) {
        words.add(i, AnalyzedText.terms(byWord, texts.get(i).text()));
        List<ReadWord> read = aloud.read(texts.get(i).text());
        sounds.add(i, AnalyzedText.terms(Sounds.of(read).grams()));
        if (texts.get(i).entry() < catalog.entries().size()) {
          vocabulary.add(read);
        }
      }
    }
    return new CatalogIndex(texts, catalog.entries().size(), words, sounds, weights);
  }

  TermIndex words() {
    return words;
  }

  TermIndex sounds() {
    return sounds;
  }

  List<Text> texts() {
    return texts;
  }

  /** The place of a text's entry. */
  int entryOf(int text) {
    return entryOf[text];
  }

  /** How much a match of a text counts. */
  float weightOf(int text) {
    return weightOf[text];
  }

  /** The number of entries, which is also the place of what is answered elsewhere. */
  int entries() {
    return entries;
  }

  private static List<Text> texts(FaqCatalog catalog) {
    List<Text> texts = new ArrayList<>();
    for (int place = 0; place < catalog.entries().size(); place++) {
      addEntry(texts, place, catalog);
    }
    catalog.elsewhere().forEach(topic -> add(texts, catalog.entries().size(), Part.PHRASE, topic));
    return texts;
  }

  /** The texts of an entry in all its languages: whoever asks in English is answered from the English text. */
  private static void addEntry(List<Text> texts, int place, FaqCatalog catalog) {
    FaqEntry entry = catalog.entries().get(place);
    addCells(texts, place, entry);
    catalog.translations().keySet().forEach(language -> catalog.translation(entry.number(), language)
        .ifPresent(translation -> addCells(texts, place, translation)));
    catalog.phrases().getOrDefault(entry.number(), List.of())
        .forEach(phrase -> add(texts, place, Part.PHRASE, phrase));
  }

  private static void addCells(List<Text> texts, int place, FaqEntry entry) {
    add(texts, place, Part.QUESTION, entry.question().text());
    add(texts, place, Part.ANSWER, entry.answer().text());
    add(texts, place, Part.NOTE, entry.note().text());
  }

  private static void add(List<Text> texts, int place, Part part, String text) {
    if (!text.isBlank()) {
      texts.add(new Text(place, part, text));
    }
  }
}
