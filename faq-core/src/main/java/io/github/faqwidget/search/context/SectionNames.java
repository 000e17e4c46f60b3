package io.github.faqwidget.search.context;

import io.github.faqwidget.entry.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Says which section a text of a page names. The widget has the same rule for headings in {@code
 * page/section-names.js}; what it is, the cases in {@code cases/section-names.tsv} say to both. Thread-safe.
 */
final class SectionNames {

  /** The ways to name a section, the surest first. */
  private static final List<BiPredicate<SectionName, HeadingText>> WAYS =
      List.of(SectionName::isInBrackets, SectionName::isAtStart, SectionName::isTitle);

  private final List<SectionName> names;
  private final List<SectionAddress> addresses;

  SectionNames(List<Section> sections) {
    names = sections.stream().map(SectionName::of).toList();
    addresses = sections.stream().flatMap(section -> SectionAddress.of(section).stream()).toList();
  }

  /** The section that a heading, a title or the address of a place on a page names. */
  Optional<Section> named(String text) {
    return PageAddress.of(text).map(this::at).orElseGet(() -> named(HeadingText.of(text)));
  }

  private Optional<Section> named(HeadingText heading) {
    return WAYS.stream()
        .flatMap(way -> names.stream().filter(name -> way.test(name, heading)))
        .map(SectionName::section)
        .findFirst();
  }

  /** The place itself counts before the page that it is on. */
  private Optional<Section> at(PageAddress address) {
    Stream<SectionAddress> places = addresses.stream().filter(each -> each.isPlace(address));
    Stream<SectionAddress> pages = addresses.stream().filter(each -> each.isPage(address));
    return Stream.concat(places, pages).map(SectionAddress::section).findFirst();
  }
}
