package io.github.faqwidget.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry was found, in points that add up to its score. Points compare within one result only.
 *
 * @param message the words typed, in the table's spelling; empty where the query has none
 * @param part what the best matching text of the entry is; null where the context alone asks
 * @param text that text
 * @param reasons what in it matched, most points first
 * @param spread points for what matches anywhere in the entry's texts together, and in the entries most like it
 * @param context points for being near to where the reader is
 * @param score the sum
 */
public record Explanation(
    String message,
    @Nullable Part part,
    String text,
    List<Reason> reasons,
    double spread,
    double context,
    double score) {

  /** The texts of an entry that are matched, each by itself. */
  public enum Part {
    /** The question (問い合わせ). */
    QUESTION,
    /** Another way to ask, from the catalog's phrases. */
    PHRASE,
    /** All that the entry says: category, question, answer and note. */
    ENTRY,
    /** The category (分類). */
    CATEGORY
  }

  /** How something asked for was found. */
  public enum Kind {
    /** As the same word. */
    WORD,
    /** As another word of a group of synonyms. */
    SYNONYM,
    /** By its sounds, however it is spelled. */
    SOUND
  }

  /**
   * Something asked for that the text has.
   *
   * @param asked the words asked for, in their dictionary form; or the sounds, in katakana
   * @param kind how it was found
   * @param found the word, the line of the group of synonyms, or the sounds
   * @param points what it adds to the score
   */
  public record Reason(String asked, Kind kind, String found, double points) {

    public Reason {
      Objects.requireNonNull(asked, "asked");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(found, "found");
    }
  }

  public Explanation {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(text, "text");
    reasons = List.copyOf(reasons);
  }
}
