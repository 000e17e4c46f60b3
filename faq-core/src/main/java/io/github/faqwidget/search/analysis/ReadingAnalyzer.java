package io.github.faqwidget.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads texts aloud: every word with the dictionary's reading. Thread-safe. */
public final class ReadingAnalyzer extends FoldingAnalyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL));
  }

  /** The words of a text, punctuation too. */
  public List<ReadingToken> read(String text) {
    List<ReadingToken> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      ReadingAttribute reading = stream.addAttribute(ReadingAttribute.class);
      PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String word = term.toString();
        words.add(new ReadingToken(word, Objects.requireNonNullElse(reading.getReading(), word),
            Objects.requireNonNullElse(speech.getPartOfSpeech(), ""), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      AnalyzedText.release(this, text);
    }
    return words;
  }
}
