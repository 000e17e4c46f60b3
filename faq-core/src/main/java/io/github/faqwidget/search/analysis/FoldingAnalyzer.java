package io.github.faqwidget.search.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/** What both analyzers begin with: texts are folded before the dictionary cuts them into words. */
abstract class FoldingAnalyzer extends Analyzer {

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new FoldingCharFilter(reader);
  }

  @Override
  protected Reader initReaderForNormalization(@Nullable String fieldName, Reader reader) {
    return new FoldingCharFilter(reader);
  }
}
