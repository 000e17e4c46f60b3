package io.github.faqwidget.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Joins the readings of words up to the next character without one, and cuts them into grams of
 * {@value #SHORTEST} and {@value #LONGEST} sounds. A gram's offsets are those of the words it was cut from.
 */
final class ReadingGramFilter extends TokenFilter {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final ReadingAttribute reading = addAttribute(ReadingAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

  private Sounds sounds = Sounds.EMPTY;
  private boolean read;
  private int start;
  private int length = SHORTEST;

  ReadingGramFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!read) {
      sounds = readAll();
      read = true;
    }
    while (start + SHORTEST <= sounds.length()) {
      int from = start;
      int to = start + length;
      boolean fits = to <= sounds.length() && sounds.isUnbroken(from, to);
      advance(fits);
      if (fits) {
        emit(from, to);
        return true;
      }
    }
    return false;
  }

  private void advance(boolean longerMayFit) {
    if (longerMayFit && length < LONGEST) {
      length++;
    } else {
      length = SHORTEST;
      start++;
    }
  }

  private void emit(int from, int to) {
    clearAttributes();
    term.append(sounds.kana(), from, to);
    offset.setOffset(sounds.startOffset(from), sounds.endOffset(to - 1));
    increment.setPositionIncrement(to - from == SHORTEST ? 1 : 0);
  }

  private Sounds readAll() throws IOException {
    Sounds.Builder all = new Sounds.Builder();
    while (input.incrementToken()) {
      String kana = reading.getReading();
      all.add(kana == null ? term : kana, offset.startOffset(), offset.endOffset());
    }
    return all.build();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    sounds = Sounds.EMPTY;
    read = false;
    start = 0;
    length = SHORTEST;
  }
}
