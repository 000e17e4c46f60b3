package io.github.faqwidget.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reads texts aloud: its words and how the dictionary reads each. For one thread. */
final class DictionaryReader implements AutoCloseable {

  private final JapaneseTokenizer tokens = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL);
  private final CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
  private final ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
  private final PartOfSpeechAttribute speech = tokens.addAttribute(PartOfSpeechAttribute.class);

  /** The words of a text; one that the dictionary does not know reads as it is written. */
  List<ReadWord> read(String text) {
    List<ReadWord> words = new ArrayList<>();
    try {
      tokens.setReader(new StringReader(NfkcCharFilter.fold(text)));
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word());
      }
      tokens.end();
      tokens.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private ReadWord word() {
    String word = term.toString();
    String read = reading.getReading();
    String kind = speech.getPartOfSpeech();
    boolean noun = kind != null && kind.startsWith("名詞") && !kind.startsWith("名詞-数");
    return new ReadWord(word, read == null ? word : read, noun);
  }

  @Override
  public void close() {
    try {
      tokens.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
