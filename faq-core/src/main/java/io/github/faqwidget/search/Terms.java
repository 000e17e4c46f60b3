package io.github.faqwidget.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How much a term tells entries apart: the inverse frequency of the entries that have it, as in BM25. */
final class Terms {

  private final IndexReader reader;
  private final int entries;

  Terms(IndexReader reader, int entries) {
    this.reader = reader;
    this.entries = entries;
  }

  /** The number of entries with a term in a field of the whole entry. */
  int entriesWith(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a term tells that so many entries have; the most if none has it. */
  double information(int entriesWith) {
    return Math.log(1 + (entries - entriesWith + .5) / (entriesWith + .5));
  }
}
