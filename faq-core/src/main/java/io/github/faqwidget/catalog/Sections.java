package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Inline;
import io.github.faqwidget.entry.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings together the sections that are declared and those that entries cite. */
final class Sections {

  private static final Pattern QUOTED_TITLE = Pattern.compile("[「『]【[^】]*】(?<title>[^」』]*)[」』]");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** 手順2 before 手順10. */
  private static final Comparator<String> NATURAL = Comparator
      .<String, String>comparing(id -> NUMBER.matcher(id).replaceAll(match -> "%9s".formatted(match.group())))
      .thenComparing(Comparator.naturalOrder());

  private Sections() {}

  /**
   * The declared sections in their order, then the others by their ids, with the title that a citation
   * quotes.
   */
  static List<Section> of(List<Section> declared, List<FaqEntry> entries) {
    Map<String, String> cited = new TreeMap<>(NATURAL);
    entries.stream()
        .flatMap(entry -> Stream.of(entry.question(), entry.answer(), entry.note()))
        .flatMap(text -> text.inlines())
        .filter(inline -> inline.kind() == Inline.Kind.SECTION)
        .forEach(inline -> cited.merge(String.valueOf(inline.target()), title(inline.text()),
            (first, next) -> first.isEmpty() ? next : first));
    declared.forEach(section -> cited.remove(section.id()));
    List<Section> sections = new ArrayList<>(declared);
    cited.forEach((id, title) -> sections.add(new Section(id, title, null)));
    return sections;
  }

  private static String title(String citation) {
    Matcher quoted = QUOTED_TITLE.matcher(citation);
    return quoted.lookingAt() ? quoted.group("title").strip() : "";
  }
}
