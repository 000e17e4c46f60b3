package io.github.faqwidget.search.ranking;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, and the same in the table's spelling.
 *
 * @param inKana as typed, romaji as hiragana
 * @param text the hiragana of it as words of the table
 */
public record SpelledText(String inKana, String text) {

  /** What the reader may have meant; null where nothing typed became a word of the table. */
  public @Nullable String offer() {
    return text.equals(inKana) ? null : text.strip();
  }
}
