package io.github.faqwidget.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text within a block, and what it refers to.
 *
 * @param kind what the stretch is
 * @param text the stretch as the office wrote it, not empty
 * @param target what it points to: the id of a section ({@code 手順1-1}), the id of an entry
 *     ({@code 24}, {@code FAQ001}), an http or https URL, a mail address, a number to dial;
 *     null for the kinds that point to nothing
 * @param step the step within the cited section ({@code ③}, {@code (補足)}); null where none is named
 */
public record Inline(Kind kind, String text, @Nullable String target, @Nullable String step) {

  /** What a stretch of text is. */
  public enum Kind {
    /** Plain text. */
    TEXT,
    /** A citation of a section of the manual page. */
    SECTION,
    /** A citation of another entry of the table. */
    ENTRY,
    /** A web address. */
    URL,
    /** A mail address. */
    MAIL,
    /** A telephone number. */
    PHONE,
    /** The words on a screen: a button, a title, a message. */
    LABEL,
    /** A path through menus: {@code A>B>C}. */
    MENU;

    private boolean pointsSomewhere() {
      return this == SECTION || this == ENTRY || this == URL || this == MAIL || this == PHONE;
    }
  }

  public Inline {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("An inline part has at least one character");
    }
    if (Objects.requireNonNull(kind, "kind").pointsSomewhere() != (target != null)) {
      throw new IllegalArgumentException(kind + " with target " + target + ": " + text);
    }
    if (step != null && kind != Kind.SECTION) {
      throw new IllegalArgumentException("Only a section has steps: " + text);
    }
  }

  /** Plain text. */
  public static Inline text(String text) {
    return new Inline(Kind.TEXT, text, null, null);
  }
}
