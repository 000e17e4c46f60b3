package io.github.faqwidget.entry;

import java.util.List;
import java.util.Objects;

/**
 * What an office writes about an entry beside its question, answer and note.
 *
 * @param category what the entry is about, the widest word first; empty where the table has no categories
 * @param keywords other words to find it by
 * @param links pages that its row links to
 * @param sections the ids of the manual's sections that its row names in a column of its own
 * @param owner who looks after the entry, possibly empty
 * @param updated when the row was last changed, as the office writes it, possibly empty
 * @param window when readers may see it
 */
public record EntryDetails(List<String> category, List<String> keywords, List<EntryLink> links,
    List<String> sections, String owner, String updated, PublicationWindow window) {

  /** Nothing beside question, answer and note. */
  public static final EntryDetails NONE =
      new EntryDetails(List.of(), List.of(), List.of(), List.of(), "", "", PublicationWindow.ALWAYS);

  public EntryDetails {
    category = List.copyOf(category);
    keywords = List.copyOf(keywords);
    links = List.copyOf(links);
    sections = List.copyOf(sections);
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(updated, "updated");
    Objects.requireNonNull(window, "window");
  }
}
