package io.github.faqwidget.search;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Section;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param section the section of the manual that the query's context names; null where it names none
 * @param spelling the words typed in the table's own spelling, 秘密鍵 for himitsukagi; null where that is no other
 * @param fit whether the best hits answer the query
 * @param hits the entries found, best first; empty exactly when the fit is {@link Fit#NONE}
 */
public record FaqHits(@Nullable Section section, @Nullable String spelling, Fit fit, List<Hit> hits) {

  /** Whether the best hits answer the query. */
  public enum Fit {
    /** They do. */
    GOOD,
    /** They perhaps do; say so to the reader. */
    WEAK,
    /** Nothing in the catalog does. */
    NONE
  }

  /**
   * An entry found.
   *
   * @param entry the entry, in the catalog's language
   * @param score greater is better; comparable within one result only
   * @param question what matched in the question
   * @param answer what matched in the answer
   * @param note what matched in the note
   * @param alike other entries found that have the same answer and note, best first; they are no hits of their own,
   *     for the answer is here already: show their questions beneath
   */
  public record Hit(FaqEntry entry, double score, List<Highlight> question, List<Highlight> answer,
      List<Highlight> note, List<FaqEntry> alike) {

    /** A hit whose answer no other entry found has. */
    public Hit(FaqEntry entry, double score, List<Highlight> question, List<Highlight> answer, List<Highlight> note) {
      this(entry, score, question, answer, note, List.of());
    }

    public Hit {
      question = List.copyOf(question);
      answer = List.copyOf(answer);
      note = List.copyOf(note);
      alike = List.copyOf(alike);
    }
  }

  /**
   * A stretch of text that matched.
   *
   * @param start offset of its first UTF-16 unit in the text
   * @param end offset behind its last
   */
  public record Highlight(int start, int end) {

    public Highlight {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("No stretch of text: " + start + " to " + end);
      }
    }
  }

  public FaqHits {
    hits = List.copyOf(hits);
    Objects.requireNonNull(fit, "fit");
    if (hits.isEmpty() != (fit == Fit.NONE)) {
      throw new IllegalArgumentException(fit + " with " + hits.size() + " hits");
    }
  }
}
