package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Writes the Lucene index of a catalog: one document for each text of an entry, and one for the whole entry.
 * Phrases are documents of their own because the best of them counts; run together they would dilute each other.
 */
final class CatalogIndex {

  /** Words and sounds of one text. */
  static final String WORDS = "words";
  static final String SOUNDS = "sounds";
  /** Words and sounds of a whole entry, whose document frequency is the number of entries. */
  static final String ALL_WORDS = "allWords";
  static final String ALL_SOUNDS = "allSounds";
  /** Which entry a document is of, as its place in the catalog. */
  static final String ENTRY = "entry";
  /** Which {@link Part} of the entry a document is. */
  static final String PART = "part";

  private static final FieldType MATCHED = matched();

  private CatalogIndex() {}

  static DirectoryReader open(FaqCatalog catalog, Synonyms synonyms, Weights weights) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (WordAnalyzer words = new WordAnalyzer(synonyms);
        ReadingAnalyzer sounds = new ReadingAnalyzer();
        Analyzer analyzer = new PerFieldAnalyzerWrapper(words, Map.of(SOUNDS, sounds, ALL_SOUNDS, sounds))) {
      IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(similarity(weights));
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        writer.addDocuments(documents(catalog));
        writer.forceMerge(1);
      }
    }
    return DirectoryReader.open(directory);
  }

  /**
   * Texts are matched as in BM25, but for the inverse document frequency, which the query brings: it is to count
   * entries, not documents. A whole entry's score is the share of the query that it covers.
   */
  static Similarity similarity(Weights weights) {
    Similarity text = frequency(weights.saturation(), weights.length());
    Similarity whole = frequency(0, 0);
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return field.equals(WORDS) || field.equals(SOUNDS) ? text : whole;
      }
    };
  }

  private static Similarity frequency(double saturation, double length) {
    return new BM25Similarity((float) saturation, (float) length) {
      @Override
      protected float idf(long documentFrequency, long documentCount) {
        return 1;
      }
    };
  }

  private static List<Document> documents(FaqCatalog catalog) {
    List<Document> documents = new ArrayList<>();
    for (int place = 0; place < catalog.entries().size(); place++) {
      addEntry(documents, place, texts(catalog, catalog.entries().get(place)));
    }
    for (String topic : catalog.elsewhere()) {
      documents.add(document(catalog.entries().size(), Part.PHRASE, topic));
    }
    return documents;
  }

  private static void addEntry(List<Document> documents, int place, Map<Part, List<String>> texts) {
    texts.forEach((part, each) -> each.forEach(text -> documents.add(document(place, part, text))));
    String whole = texts.values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    documents.add(document(place, Part.WHOLE, whole));
  }

  /** The texts of an entry in all its languages: whoever asks in English is answered from the English text. */
  private static Map<Part, List<String>> texts(FaqCatalog catalog, FaqEntry entry) {
    List<FaqEntry> languages = new ArrayList<>(List.of(entry));
    catalog.translations().keySet().forEach(language ->
        catalog.translation(entry.number(), language).ifPresent(languages::add));
    Map<Part, List<String>> texts = new EnumMap<>(Part.class);
    texts.put(Part.QUESTION, languages.stream().map(each -> each.question().text()).toList());
    texts.put(Part.ANSWER, languages.stream().map(each -> each.answer().text()).toList());
    texts.put(Part.NOTE, languages.stream().map(each -> each.note().text()).toList());
    texts.put(Part.PHRASE, catalog.phrases().getOrDefault(entry.number(), List.of()));
    return texts;
  }

  private static Document document(int place, Part part, String text) {
    boolean whole = part == Part.WHOLE;
    Document document = new Document();
    document.add(new NumericDocValuesField(ENTRY, place));
    document.add(new NumericDocValuesField(PART, part.ordinal()));
    document.add(new Field(whole ? ALL_WORDS : WORDS, text, MATCHED));
    document.add(new Field(whole ? ALL_SOUNDS : SOUNDS, text, MATCHED));
    return document;
  }

  private static FieldType matched() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
