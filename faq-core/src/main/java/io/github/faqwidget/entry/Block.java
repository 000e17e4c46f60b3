package io.github.faqwidget.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A part of a text that stands on lines of its own.
 *
 * @param kind what the part is
 * @param items its items, at least one; a paragraph and a note have exactly one
 */
public record Block(Kind kind, List<Item> items) {

  /** What a block is. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** Things to do, one after the other. */
    STEPS,
    /** Things to choose from, or that belong together, each behind a dot. */
    OPTIONS,
    /** A remark that the office marks with ※. */
    NOTE
  }

  /**
   * One paragraph, step, option, thing or note.
   *
   * @param marker what precedes the content as the office wrote it, with its spaces: {@code "1. "},
   *     {@code "①"}, {@code "※"}; empty for a paragraph
   * @param inlines the content, in the order of the text; spaces at its end belong to it
   */
  public record Item(String marker, List<Inline> inlines) {

    public Item {
      Objects.requireNonNull(marker, "marker");
      inlines = List.copyOf(inlines);
    }

    String text() {
      return inlines.stream().map(Inline::text).collect(Collectors.joining("", marker, ""));
    }
  }

  public Block {
    Objects.requireNonNull(kind, "kind");
    items = List.copyOf(items);
    boolean single = kind == Kind.PARAGRAPH || kind == Kind.NOTE;
    if (items.isEmpty() || single && items.size() > 1) {
      throw new IllegalArgumentException(kind + " with " + items.size() + " items");
    }
  }

  /** The block's part of the cell's text, markers and spaces included. */
  public String text() {
    return items.stream().map(Item::text).collect(Collectors.joining());
  }
}
