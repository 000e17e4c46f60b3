package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.analysis.AnalyzedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
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

/** What one gets without work: Lucene's JapaneseAnalyzer, one field, BM25. Any hit counts as a good fit. */
final class StockEngine implements AutoCloseable {

  private static final String TEXT = "text";
  private static final String NUMBER = "number";

  private final Analyzer analyzer = new JapaneseAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  StockEngine(FaqCatalog catalog) {
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (FaqEntry entry : catalog.entries()) {
          writer.addDocument(document(entry));
        }
      }
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Integer> search(FaqQuery query) {
    String text = query.text().isEmpty() ? String.join(" ", query.context()) : query.text();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    new HashSet<>(AnalyzedText.terms(analyzer, text))
        .forEach(term -> any.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD));
    try {
      List<Integer> numbers = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(any.build(), query.limit()).scoreDocs) {
        numbers.add(searcher.storedFields().document(hit.doc).getField(NUMBER).numericValue().intValue());
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(FaqEntry entry) {
    Document document = new Document();
    document.add(new StoredField(NUMBER, entry.number().orElseThrow()));
    for (String text : List.of(entry.question().text(), entry.answer().text(), entry.note().text())) {
      document.add(new TextField(TEXT, text, Field.Store.NO));
    }
    return document;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
