package io.github.faqwidget.search.index;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryLink;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.analysis.AnalyzedText;
import io.github.faqwidget.search.analysis.ReadingAnalyzer;
import io.github.faqwidget.search.analysis.ReadingNGrams;
import io.github.faqwidget.search.analysis.ReadingToken;
import io.github.faqwidget.search.analysis.Synonyms;
import io.github.faqwidget.search.analysis.WordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a catalog and where they have which words and sounds: each text of an entry by itself, and behind
 * them the topics that the catalog does not answer. Phrases are texts of their own because the best of them counts;
 * run together they would dilute each other. Immutable.
 */
public final class CatalogIndex {

  /**
   * A text that is matched.
   *
   * @param entry which entry it is of, as its place in the catalog; behind the last for a topic answered elsewhere
   * @param field which part of the entry it is
   * @param text the text
   */
  public record Text(int entry, Field field, String text) {}

  /**
   * A text as both analyzers read it.
   *
   * @param text the text
   * @param words its words
   * @param sounds its sounds
   * @param aloud how it is read
   */
  private record ReadText(Text text, List<String> words, List<String> sounds, List<ReadingToken> aloud) {

    static ReadText of(Text text, WordAnalyzer byWord, ReadingAnalyzer dictionary) {
      List<ReadingToken> aloud = dictionary.read(text.text());
      List<String> sounds = AnalyzedText.terms(ReadingNGrams.of(aloud).grams());
      return new ReadText(text, AnalyzedText.terms(byWord, text.text()), sounds, aloud);
    }
  }

  /** How many texts all processors read before the next ones: what is read takes far more room than its postings. */
  private static final int AT_ONCE = 1_000;

  private final List<Text> texts;
  private final int[] entryOf;
  private final int entries;
  private final TermIndex words;
  private final TermIndex sounds;
  private final Neighbours neighbours;

  private CatalogIndex(List<Text> texts, int entries, TermIndex.Builder words, TermIndex.Builder sounds,
      Bm25 bm25) {
    this.texts = List.copyOf(texts);
    this.entries = entries;
    entryOf = texts.stream().mapToInt(Text::entry).toArray();
    this.words = words.build(texts, entryOf, entries, bm25);
    this.sounds = sounds.build(texts, entryOf, entries, bm25);
    neighbours = Neighbours.of(this.words, entryOf, entries);
  }

  /**
   * Reads all texts of a catalog.
   *
   * @param catalog the catalog
   * @param synonyms the concepts of its words
   * @param bm25 what says how a text's length counts
   * @param vocabulary what learns the words of its texts
   */
  public static CatalogIndex of(FaqCatalog catalog, Synonyms synonyms, Bm25 bm25, Vocabulary vocabulary) {
    List<Text> texts = texts(catalog);
    TermIndex.Builder words = new TermIndex.Builder(texts.size());
    TermIndex.Builder sounds = new TermIndex.Builder(texts.size());
    try (WordAnalyzer byWord = new WordAnalyzer(synonyms); ReadingAnalyzer aloud = new ReadingAnalyzer()) {
      for (int from = 0; from < texts.size(); from += AT_ONCE) {
        List<Text> some = texts.subList(from, Math.min(from + AT_ONCE, texts.size()));
        for (ReadText each : some.parallelStream().map(text -> ReadText.of(text, byWord, aloud)).toList()) {
          words.add(each.words());
          sounds.add(each.sounds());
          if (each.text().entry() < catalog.entries().size()) {
            vocabulary.add(each.aloud());
          }
        }
      }
    }
    return new CatalogIndex(texts, catalog.entries().size(), words, sounds, bm25);
  }

  public TermIndex words() {
    return words;
  }

  public TermIndex sounds() {
    return sounds;
  }

  public Neighbours neighbours() {
    return neighbours;
  }

  public List<Text> texts() {
    return texts;
  }

  /** The place of a text's entry. */
  public int entryOf(int text) {
    return entryOf[text];
  }

  /** The number of entries, which is also the place of what is answered elsewhere. */
  public int entries() {
    return entries;
  }

  private static List<Text> texts(FaqCatalog catalog) {
    List<Text> texts = new ArrayList<>();
    for (int place = 0; place < catalog.entries().size(); place++) {
      addEntry(texts, place, catalog);
    }
    catalog.elsewhere().forEach(topic -> add(texts, catalog.entries().size(), Field.PHRASE, topic));
    return texts;
  }

  /** The texts of an entry in all its languages: whoever asks in English is answered from the English text. */
  private static void addEntry(List<Text> texts, int place, FaqCatalog catalog) {
    FaqEntry entry = catalog.entries().get(place);
    EntryDetails details = entry.details();
    addCells(texts, place, entry);
    details.keywords().forEach(keyword -> add(texts, place, Field.PHRASE, keyword));
    add(texts, place, Field.CATEGORY, String.join(" ", details.category()));
    catalog.translations().keySet().forEach(language -> catalog.translation(entry.id(), language)
        .ifPresent(translation -> addCells(texts, place, translation)));
    catalog.phrases().getOrDefault(entry.id(), List.of())
        .forEach(phrase -> add(texts, place, Field.PHRASE, phrase));
  }

  /** The question, and all that an answer may be known by: who writes it says in it only what the question did not. */
  private static void addCells(List<Text> texts, int place, FaqEntry entry) {
    String question = entry.question().text();
    Stream<String> all = Stream.of(
            entry.details().category().stream(),
            Stream.of(question, entry.answer().text(), entry.note().text()),
            entry.details().links().stream().map(EntryLink::text))
        .flatMap(Function.identity());
    add(texts, place, Field.QUESTION, question);
    add(texts, place, Field.ENTRY, all.collect(Collectors.joining("\n")));
  }

  private static void add(List<Text> texts, int place, Field field, String text) {
    if (!text.isBlank()) {
      texts.add(new Text(place, field, text));
    }
  }
}
