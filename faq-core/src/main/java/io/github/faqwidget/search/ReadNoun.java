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
import org.jspecify.annotations.Nullable;

/**
 * A noun and how it is read.
 *
 * @param word the noun as it is written
 * @param reading its reading in katakana
 */
record ReadNoun(String word, String reading) {

  /** The nouns of a text, and those that stand together as one: 秘密, 鍵 and 秘密鍵. */
  static List<ReadNoun> all(String text) {
    List<ReadNoun> nouns = new ArrayList<>();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL)) {
      tokens.setReader(new StringReader(NfkcCharFilter.fold(text)));
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
      PartOfSpeechAttribute speech = tokens.addAttribute(PartOfSpeechAttribute.class);
      tokens.reset();
      ReadNoun before = null;
      while (tokens.incrementToken()) {
        ReadNoun noun = read(term.toString(), reading.getReading(), speech.getPartOfSpeech());
        if (noun != null) {
          nouns.add(noun);
        }
        if (noun != null && before != null) {
          noun = new ReadNoun(before.word + noun.word, before.reading + noun.reading);
          nouns.add(noun);
        }
        before = noun;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nouns;
  }

  private static @Nullable ReadNoun read(String word, @Nullable String reading, @Nullable String speech) {
    boolean noun = speech != null && speech.startsWith("名詞") && !speech.startsWith("名詞-数");
    if (!noun) {
      return null;
    }
    if (reading != null) {
      return new ReadNoun(word, reading);
    }
    boolean katakana = word.chars().allMatch(c -> Kana.isKatakana((char) c));
    return katakana ? new ReadNoun(word, word) : null;
  }
}
