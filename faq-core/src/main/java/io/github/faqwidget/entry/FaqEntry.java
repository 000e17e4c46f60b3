package io.github.faqwidget.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One row of the office's table.
 *
 * @param number the row's number (項番), 1 or more; readers and other entries cite it
 * @param question what people ask (問い合わせ), not blank
 * @param answer what the office answers (回答), not blank
 * @param note what the office adds (備考); {@link RichText#EMPTY} where the row has none
 */
public record FaqEntry(int number, RichText question, RichText answer, RichText note) {

  public FaqEntry {
    if (number < 1) {
      throw new IllegalArgumentException("An entry's number is 1 or more, not " + number);
    }
    requireText(question, "question", number);
    requireText(answer, "answer", number);
    Objects.requireNonNull(note, "note");
  }

  /** Makes an entry from the plain text of its cells. */
  public static FaqEntry of(int number, String question, String answer, String note) {
    return new FaqEntry(number, RichText.of(question), RichText.of(answer), RichText.of(note));
  }

  /** The ids of the sections that the entry cites, each once, in the order of the text. */
  public List<String> sections() {
    return targets(Inline.Kind.SECTION).toList();
  }

  /** The numbers of the entries that the entry cites, each once, in the order of the text. */
  public List<Integer> citedEntries() {
    return targets(Inline.Kind.ENTRY).map(Integer::valueOf).toList();
  }

  private Stream<String> targets(Inline.Kind kind) {
    return Stream.of(question, answer, note)
        .flatMap(RichText::inlines)
        .filter(inline -> inline.kind() == kind)
        .map(Inline::target)
        .filter(Objects::nonNull)
        .distinct();
  }

  private static void requireText(RichText text, String name, int number) {
    if (text.text().isBlank()) {
      throw new IllegalArgumentException("The " + name + " of entry " + number + " is empty");
    }
  }
}
