package io.github.faqwidget.search.context;

import static java.util.stream.Collectors.joining;

import io.github.faqwidget.entry.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one section is called.
 *
 * @param section the section
 * @param id its id, folded, without a mark at its end
 * @param start the id at the start of a heading, perhaps behind a bracket, with or without its blanks
 * @param title its title, folded
 */
record SectionName(Section section, String id, Pattern start, String title) {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** 手順1-1, 手順11 and 3.2.1 go on from 手順1 and 3.2; so does A-1b from A-1. */
  private static final Pattern GOES_ON = Pattern.compile("[-.]?(?:[0-9]|[a-z](?![a-z]))");

  private static final Pattern MARK = Pattern.compile(" ?[^\\p{L}\\p{N} ]");

  static SectionName of(Section section) {
    String id = HeadingText.fold(section.id()).replaceFirst("(?<![.:、])[.:、]++$", "");
    Pattern start = Pattern.compile(id.startsWith("(") ? written(id) : "[(\\[【「『]?" + written(id));
    return new SectionName(section, id, start, HeadingText.fold(section.title()));
  }

  /** Blanks are free, but never between two digits. */
  private static String written(String id) {
    String free = HeadingText.squeezed(id).codePoints()
        .mapToObj(c -> Pattern.quote(Character.toString(c)))
        .collect(joining(" ?"));
    return free.replaceAll("(?<=[0-9]\\\\E) \\?(?=\\\\Q[0-9])", "");
  }

  boolean isInBrackets(HeadingText heading) {
    return heading.bracketed().contains(HeadingText.squeezed(id));
  }

  boolean isAtStart(HeadingText heading) {
    Matcher found = start.matcher(heading.text());
    return !id.isEmpty() && found.lookingAt() && endsBefore(heading.text().substring(found.end()));
  }

  boolean isTitle(HeadingText heading) {
    return !title.isEmpty() && heading.titles().contains(HeadingText.squeezed(title));
  }

  /** Whether the id ends where the rest begins, and the rest does not make something else of it. */
  private boolean endsBefore(String rest) {
    if (rest.isEmpty() || GOES_ON.matcher(rest).lookingAt()) {
      return rest.isEmpty();
    }
    if (WHOLE_NUMBER.matcher(id).matches()) {
      return (rest.startsWith(" ") || MARK.matcher(rest).lookingAt()) && isTitled(rest);
    }
    return DIGIT.matcher(id).find() || MARK.matcher(rest).lookingAt();
  }

  /** A number alone is in many headings. */
  private boolean isTitled(String rest) {
    return title.isEmpty() || rest.contains(title);
  }
}
