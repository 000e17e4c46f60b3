package io.github.faqwidget.entry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a cell and its structure. The structure only divides the text: the blocks' texts in a row are
 * the cell's text, character by character, so an offset into the text means the same in both.
 *
 * @param text the cell's text as the office wrote it, possibly empty
 * @param blocks the parts of the text in their order; empty exactly when the text is
 */
public record RichText(String text, List<Block> blocks) {

  /** The text of an empty cell. */
  public static final RichText EMPTY = new RichText("", List.of());

  public RichText {
    blocks = List.copyOf(blocks);
    if (!blocks.stream().map(Block::text).collect(Collectors.joining()).equals(text)) {
      throw new IllegalArgumentException("The blocks must hold the whole text, in its order: " + text);
    }
  }

  /** Finds the structure in a cell's text. Any text has one: what is not recognised is a paragraph. */
  public static RichText of(String text) {
    return of(text, EntryIds.UNKNOWN);
  }

  /** As above, for a cell of a table whose ids are known: citations of entries are citations of these. */
  public static RichText of(String text, EntryIds ids) {
    return text.isEmpty() ? EMPTY : new RichText(text, BlockParser.parse(text, ids));
  }

  /** All inline parts of all blocks, in the order of the text. */
  public Stream<Inline> inlines() {
    return blocks.stream().flatMap(block -> block.items().stream()).flatMap(item -> item.inlines().stream());
  }
}
