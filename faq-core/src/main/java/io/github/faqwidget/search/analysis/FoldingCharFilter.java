package io.github.faqwidget.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Folds width, ligatures, enclosed and compatibility characters (Unicode NFKC) and case before the text is cut
 * into words, for the dictionary knows only the usual forms: ﾌﾞﾗｳｻﾞ and ＰＣ split badly, ブラウザ and pc do not. Variants
 * of kanji and hyphens for the long mark are folded alike: 髙, 學, スマ-ト.
 * Offsets stay those of the text as the office wrote it.
 */
public final class FoldingCharFilter extends BaseCharFilter {

  private static final Map<Integer, Integer> VARIANTS = Resource.lines("variants.txt").stream()
      .flatMap(line -> Stream.of(line.split(" ")))
      .map(pair -> pair.codePoints().toArray())
      .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  private static final String HYPHENS = "-‐‑‒–—―−";
  private static final int BUFFER = 256;
  private static final int LONGEST_TYPED = 2_000;
  private static final int MOST_MARKS = 4;
  private static final int MOST_NUMERALS = 40;
  private static final String NUMERALS = "〇一二三四五六七八九十百千万億兆京";

  private @Nullable String folded;
  private int position;

  FoldingCharFilter(Reader input) {
    super(input);
  }

  /** The same folding for a text whose offsets do not matter. */
  public static String fold(String text) {
    return withLongMarks(foldCharacters(text));
  }

  private static String foldCharacters(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (folded.codePoints().noneMatch(VARIANTS::containsKey)) {
      return folded;
    }
    StringBuilder usual = new StringBuilder(folded.length());
    folded.codePoints().forEach(c -> usual.appendCodePoint(VARIANTS.getOrDefault(c, c)));
    return usual.toString();
  }

  /** A hyphen between kana, or behind the last of a word, was typed for the long mark: スマ-ト is スマート. */
  private static String withLongMarks(String text) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = 1; i < text.length(); i++) {
      boolean ends = i + 1 == text.length() || Kana.isKana(text.charAt(i + 1));
      if (ends && HYPHENS.indexOf(text.charAt(i)) >= 0 && Kana.isKana(text.charAt(i - 1))) {
        marked.setCharAt(i, 'ー');
      }
    }
    return marked.toString();
  }

  /**
   * The same folding for what somebody typed. One character may stand for eighteen, and a row of marks or numerals says
   * nothing that a few of them do not: all are cut, for each costs an analyzer as much as a word.
   *
   * @param text the text, of which the first {@value #LONGEST_TYPED} UTF-16 units are folded
   */
  public static String foldTyped(String text) {
    StringBuilder folded = new StringBuilder();
    int marks = 0;
    int numerals = 0;
    for (int c : fold(text).codePoints().toArray()) {
      boolean mark = !Character.isLetterOrDigit(c);
      marks = mark ? marks + 1 : 0;
      numerals = isNumeral(c) ? numerals + 1 : mark ? numerals : 0;
      if (marks <= MOST_MARKS && numerals <= MOST_NUMERALS) {
        folded.appendCodePoint(c);
      }
      if (folded.length() >= LONGEST_TYPED - 1) {
        break;
      }
    }
    return folded.toString();
  }

  private static boolean isNumeral(int c) {
    return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (folded == null) {
      folded = foldAll(readAll());
    }
    if (position == folded.length()) {
      return -1;
    }
    int count = Math.min(length, folded.length() - position);
    folded.getChars(position, position + count, buffer, offset);
    position += count;
    return count;
  }

  /** Texts are short, and {@link Reader#transferTo} would take a buffer of many times their size for each. */
  private String readAll() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[BUFFER];
    for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
      text.append(buffer, 0, count);
    }
    return text.toString();
  }

  private String foldAll(String text) {
    return fold(text).equals(text) ? text : foldByCharacter(text);
  }

  private String foldByCharacter(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = endOfCharacter(text, start);
      String part = foldCharacters(text.substring(start, end));
      mapOffsets(result.length(), part.length(), start, end);
      result.append(part);
      start = end;
    }
    return withLongMarks(result.toString());
  }

  /** Where a character grew or shrank, every offset behind its start points behind the original. */
  private void mapOffsets(int foldedStart, int foldedLength, int start, int end) {
    if (foldedLength != end - start) {
      for (int i = 1; i <= foldedLength; i++) {
        addOffCorrectMap(foldedStart + i, end - foldedStart - i);
      }
    }
  }

  /** A base character and the marks that combine with it fold together: ﾌ and ﾞ become ブ. */
  private static int endOfCharacter(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && combines(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean combines(char c) {
    return c == 'ﾞ' || c == 'ﾟ' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
