package io.github.faqwidget.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One row of the office's table.
 *
 * @param id the row's id (項番) as the table writes it, of the form that {@link EntryIds#read} gives; it
 *     identifies the entry everywhere
 * @param question what people ask (問い合わせ), not blank
 * @param answer what the office answers (回答), not blank
 * @param note what the office adds (備考); {@link RichText#EMPTY} where the row has none
 * @param details what else the row says
 */
public record FaqEntry(String id, RichText question, RichText answer, RichText note, EntryDetails details) {

  public FaqEntry {
    if (!EntryIds.read(id).equals(Optional.of(id))) {
      throw new IllegalArgumentException("No entry has the id " + id);
    }
    requireText(question, "question", id);
    requireText(answer, "answer", id);
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(details, "details");
  }

  /** Makes an entry from the plain text of its cells. */
  public static FaqEntry of(String id, String question, String answer, String note) {
    return new FaqEntry(
        id, RichText.of(question), RichText.of(answer), RichText.of(note), EntryDetails.NONE);
  }

  /** Makes an entry whose id is a whole number. */
  public static FaqEntry of(int number, String question, String answer, String note) {
    return of(Integer.toString(number), question, answer, note);
  }

  /** The number by which readers and other entries cite it, 1 or more; empty where its id is no whole number. */
  public OptionalInt number() {
    return EntryIds.number(id);
  }

  /** The ids of the sections that its row names or its texts cite, each once, in the order of the row. */
  public List<String> sections() {
    return Stream.concat(details.sections().stream(), targets(Inline.Kind.SECTION)).distinct().toList();
  }

  /** The ids of the entries that the entry cites, each once, in the order of the text. */
  public List<String> citedEntries() {
    return targets(Inline.Kind.ENTRY).toList();
  }

  private Stream<String> targets(Inline.Kind kind) {
    return Stream.of(question, answer, note)
        .flatMap(RichText::inlines)
        .filter(inline -> inline.kind() == kind)
        .map(Inline::target)
        .filter(Objects::nonNull)
        .distinct();
  }

  private static void requireText(RichText text, String name, String id) {
    if (text.text().isBlank()) {
      throw new IllegalArgumentException("The " + name + " of entry " + id + " is empty");
    }
  }
}
