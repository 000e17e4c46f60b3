package io.github.faqwidget.search.context;

import io.github.faqwidget.entry.Section;
import java.util.Optional;

/** Where the catalog says that a section is. A path counts below whatever folder the reader's page is in. */
record SectionAddress(Section section, PageAddress address) {

  static Optional<SectionAddress> of(Section section) {
    return Optional.ofNullable(section.href()).map(href -> new SectionAddress(section, PageAddress.read(href)));
  }

  /** Whether a reader is at the very place. */
  boolean isPlace(PageAddress reader) {
    return !address.place().isEmpty() && address.place().equals(reader.place()) && isSamePage(reader);
  }

  /** Whether a reader is on the page that is the section as a whole. */
  boolean isPage(PageAddress reader) {
    return address.place().isEmpty() && isSamePage(reader);
  }

  private boolean isSamePage(PageAddress reader) {
    return reader.page().equals(address.page()) || reader.page().endsWith("/" + address.page());
  }
}
