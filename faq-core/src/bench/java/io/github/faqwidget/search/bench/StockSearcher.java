package io.github.faqwidget.search.bench;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * What one gets from Lucene as it comes: JapaneseAnalyzer, one field with the whole entry, BM25, any word may
 * match.
 */
final class StockSearcher implements AutoCloseable {

  private static final String FIELD = "entry";

  private final Analyzer analyzer = new JapaneseAnalyzer();
  private final FaqCatalog catalog;
  private final DirectoryReader reader;
  private final IndexSearcher lucene;

  private StockSearcher(FaqCatalog catalog) throws IOException {
    this.catalog = catalog;
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (FaqEntry entry : catalog.entries()) {
        writer.addDocument(document(entry));
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    lucene = new IndexSearcher(reader);
  }

  static StockSearcher open(FaqCatalog catalog) {
    try {
      return new StockSearcher(catalog);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best entries, best first. Merged into one segment, documents are in the order of the entries. */
  List<FaqEntry> search(String text, int limit) {
    try {
      ScoreDoc[] found = lucene.search(query(text), limit).scoreDocs;
      return List.of(found).stream().map(hit -> catalog.entries().get(hit.doc)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BooleanQuery query(String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try (TokenStream words = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        query.add(new TermQuery(new Term(FIELD, word.toString())), Occur.SHOULD);
      }
      words.end();
    }
    return query.build();
  }

  private static Document document(FaqEntry entry) {
    Document document = new Document();
    String text = String.join("\n", entry.question().text(), entry.answer().text(), entry.note().text());
    document.add(new TextField(FIELD, text, Store.NO));
    return document;
  }

  @Override
  public void close() {
    analyzer.close();
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
