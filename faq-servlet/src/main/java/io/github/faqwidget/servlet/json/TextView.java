package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.Block;
import io.github.faqwidget.entry.Inline;
import io.github.faqwidget.entry.RichText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text and its structure. JSON-B hashes each object that it writes, to find circles; a record's own hash goes
 * through all that is in it, again on every level. So these take what is known already.
 */
public record TextView(String text, List<BlockView> blocks) {

  /** A part on lines of its own. */
  public record BlockView(String kind, List<ItemView> items) {

    static BlockView of(Block block) {
      return new BlockView(word(block.kind()), block.items().stream().map(ItemView::of).toList());
    }

    @Override
    public int hashCode() {
      return kind.hashCode();
    }
  }

  /** One of a block's items. */
  public record ItemView(String marker, List<InlineView> inlines) {

    static ItemView of(Block.Item item) {
      return new ItemView(item.marker(), item.inlines().stream().map(InlineView::of).toList());
    }

    @Override
    public int hashCode() {
      return marker.hashCode();
    }
  }

  /** A stretch of text and what it refers to. */
  public record InlineView(String kind, String text, @Nullable String target, @Nullable String step) {

    static InlineView of(Inline inline) {
      return new InlineView(word(inline.kind()), inline.text(), inline.target(), inline.step());
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  static TextView of(RichText text) {
    return new TextView(text.text(), text.blocks().stream().map(BlockView::of).toList());
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** An enum's value as the contract spells it. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
