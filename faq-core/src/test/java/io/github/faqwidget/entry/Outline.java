package io.github.faqwidget.entry;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The structure of a text in lines that people can check: one for each item, its block's kind and {@code
 * [marker]} in front, every inline part but plain text in braces with {@code -> target @step}; a line end is
 * written ⏎.
 */
final class Outline {

  private Outline() {}

  static String of(String text) {
    return RichText.of(text).blocks().stream().map(Outline::block).collect(Collectors.joining("\n"));
  }

  private static String block(Block block) {
    String first = block.kind().name().toLowerCase(Locale.ROOT);
    String others = " ".repeat(first.length());
    StringBuilder lines = new StringBuilder();
    for (Block.Item item : block.items()) {
      lines.append(lines.isEmpty() ? first : "\n" + others)
          .append('[').append(visible(item.marker())).append(']');
      item.inlines().forEach(inline -> lines.append(inline(inline)));
    }
    return lines.toString();
  }

  private static String inline(Inline inline) {
    if (inline.kind() == Inline.Kind.TEXT) {
      return visible(inline.text());
    }
    return "{" + inline.kind().name().toLowerCase(Locale.ROOT) + " " + inline.text()
        + (inline.target() == null ? "" : " -> " + inline.target())
        + (inline.step() == null ? "" : " @" + inline.step()) + "}";
  }

  private static String visible(String text) {
    return text.replaceAll("\\R", "⏎");
  }
}
