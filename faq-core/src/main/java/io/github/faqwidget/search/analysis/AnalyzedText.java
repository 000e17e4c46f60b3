package io.github.faqwidget.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The terms that an analyzer makes of a text, and where in the text each comes from. */
public final class AnalyzedText {

  /**
   * A term and the stretch of text it comes from.
   *
   * @param text the term
   * @param start where the stretch starts
   * @param end where it ends
   */
  public record Term(String text, int start, int end) {

    public boolean covers(Term other) {
      return start <= other.start && other.end <= end;
    }
  }

  /**
   * Up to this length of a text, in UTF-16 units, an analyzer keeps the calling thread's buffers for the next text. They
   * grow with the longest, to some 2 MB; longer texts are rare, and a server's threads many.
   */
  private static final int KEPT = 256;

  private AnalyzedText() {}

  public static List<String> terms(Analyzer analyzer, String text) {
    return terms(read(analyzer, text));
  }

  public static List<String> terms(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }

  public static List<Term> read(Analyzer analyzer, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      release(analyzer, text);
    }
    return terms;
  }

  /** Drops the buffers that a text which has been read made large. */
  static void release(Analyzer analyzer, String text) {
    if (text.length() > KEPT) {
      analyzer.getReuseStrategy().setReusableComponents(analyzer, "", null);
    }
  }
}
