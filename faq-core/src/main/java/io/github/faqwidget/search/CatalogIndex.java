package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      FaqEntry entry = catalog.entries().get(place);
      List<String> phrases = catalog.phrases().getOrDefault(entry.number(), List.of());
      documents.add(text(place, Part.QUESTION, entry.question().text()));
      documents.add(text(place, Part.ANSWER, entry.answer().text()));
      documents.add(text(place, Part.NOTE, entry.note().text()));
      for (String phrase : phrases) {
        documents.add(text(place, Part.PHRASE, phrase));
      }
      documents.add(whole(place, entry, phrases));
    }
    for (String topic : catalog.elsewhere()) {
      documents.add(text(catalog.entries().size(), Part.PHRASE, topic));
    }
    return documents;
  }

  private static Document text(int place, Part part, String text) {
    Document document = document(place, part);
    document.add(new Field(WORDS, text, MATCHED));
    document.add(new Field(SOUNDS, text, MATCHED));
    return document;
  }

  private static Document whole(int place, FaqEntry entry, List<String> phrases) {
    String cells = String.join("\n", entry.question().text(), entry.answer().text(), entry.note().text());
    String text = cells + "\n" + String.join("\n", phrases);
    Document document = document(place, Part.WHOLE);
    document.add(new Field(ALL_WORDS, text, MATCHED));
    document.add(new Field(ALL_SOUNDS, text, MATCHED));
    return document;
  }

  private static Document document(int place, Part part) {
    Document document = new Document();
    document.add(new NumericDocValuesField(ENTRY, place));
    document.add(new NumericDocValuesField(PART, part.ordinal()));
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
