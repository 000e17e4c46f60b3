package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.analysis.ReadingToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, and the same in the table's spelling.
 *
 * @param inKana as typed, romaji as hiragana
 * @param tokens that, as the dictionary cuts it
 * @param text the hiragana of it as words of the table
 */
public record SpelledText(String inKana, List<ReadingToken> tokens, String text) {

  /** Whether nothing typed became a word of the table. */
  boolean isAsTyped() {
    return text.equals(inKana);
  }

  /** What the reader may have meant; null where nothing typed became a word of the table. */
  public @Nullable String offer() {
    return isAsTyped() ? null : text.strip();
  }
}
