package io.github.faqwidget.table;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryLink;
import io.github.faqwidget.entry.Inline;
import io.github.faqwidget.entry.PublicationWindow;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.entry.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the cells of a row that are neither question, answer nor note. */
final class RowDetails {

  /** Where space begins, or a match ended: from elsewhere nothing needs to be tried. */
  private static final String FIRST_SPACE = "(?:\\G|(?<!\\s))";
  private static final String MARKS = "[\\s:：()（）<>\\[\\]|,、・-]";
  private static final Pattern LEVEL = Pattern.compile(FIRST_SPACE + "\\s*+[>＞»→]\\s*+");
  private static final Pattern LINE = Pattern.compile(FIRST_SPACE + "[ \\t]*+\\R\\s*+");
  private static final Pattern SENTENCES = Pattern.compile("[。？?！!]");
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile(FIRST_SPACE + "[ \\t]*+\\R\\s*+|(?<=[。？?！!])\\s*+|"
      + FIRST_SPACE + "\\s*+[|;；]\\s*+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile(FIRST_SPACE + "(?:\\s*+[,、，;；|/／]|[ \\x0B\\f]*+[\\n\\r\\t])\\s*+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
  private static final Pattern AROUND_NAME = Pattern.compile("^" + MARKS + "++|(?<!" + MARKS + ")" + MARKS + "++$");
  private static final Pattern BETWEEN_SECTIONS = Pattern.compile(
      FIRST_SPACE + "(?:\\s*+[、,，;；/／]|[ \\t]*+\\R)\\s*+|(?<=】)(?=【)");
  private static final int MAX_HEADING = 200;
  private static final Set<String> NOTHING = Set.of("", "-", "―", "ー", "なし", "無し", "特になし", "n/a", "none");
  private static final int MAX_WORD = 500;
  /** Longer than that, what a cell says is no name of a link. */
  private static final int MAX_NAME = 60;

  private final Header header;
  private final Set<String> knownSections;
  private final ProblemLog problems;

  RowDetails(Header header, Set<String> knownSections, ProblemLog problems) {
    this.header = header;
    this.knownSections = knownSections;
    this.problems = problems;
  }

  EntryDetails of(TableRow row, PublicationWindow window) {
    List<String> category = cells(row, Column.CATEGORY).flatMap(LEVEL::splitAsStream).map(RowDetails::oneLine)
        .filter(level -> !level.isEmpty()).toList();
    List<String> keywords = cells(row, Column.KEYWORDS).flatMap(RowDetails::words)
        .filter(word -> !word.isBlank() && word.length() <= MAX_WORD).distinct().toList();
    return new EntryDetails(category, keywords, links(row), sections(row),
        String.join(" ", cells(row, Column.OWNER).map(RowDetails::oneLine).toList()),
        oneLine(header.cell(row, Column.UPDATED)), window);
  }

  private Stream<String> cells(TableRow row, Column column) {
    return header.cells(row, column).stream().filter(cell -> !NOTHING.contains(cell));
  }

  private static String oneLine(String cell) {
    return LINE.matcher(cell.strip()).replaceAll(" ");
  }

  /** Words stand between commas or, in Japanese, spaces; other ways to ask stand on lines or end like sentences. */
  private static Stream<String> words(String cell) {
    if (SENTENCES.matcher(cell).find()) {
      return BETWEEN_SENTENCES.splitAsStream(cell).map(String::strip);
    }
    String[] words = BETWEEN_WORDS.split(cell.strip());
    boolean bySpaces = words.length == 1 && JAPANESE.matcher(cell).find();
    return bySpaces ? SPACES.splitAsStream(cell.strip()) : Arrays.stream(words);
  }

  /** Those of the column for links, and where a workbook's cells lead that do not say so themselves. */
  private List<EntryLink> links(TableRow row) {
    Map<String, String> addresses = new LinkedHashMap<>();
    new TreeMap<>(row.links()).forEach((cell, address) -> addresses.put(oneLine(row.cell(cell)), address));
    List<EntryLink> links = new ArrayList<>(cells(row, Column.LINK).flatMap(LINE::splitAsStream)
        .flatMap(line -> links(line).stream())
        .flatMap(link -> link.href() == null && addresses.containsKey(link.text())
            ? named(link.text(), addresses.get(link.text())) : Stream.of(link)).toList());
    addresses.forEach((name, address) -> {
      boolean said = row.cells().stream().anyMatch(cell -> cell.contains(address))
          || links.stream().anyMatch(link -> address.equals(link.href()));
      if (!said) {
        named(name.isEmpty() || name.length() > MAX_NAME ? address : name, address).forEach(links::add);
      }
    });
    return links.stream().distinct().toList();
  }

  /** A link to an address, if it is one that a link may lead to. */
  private static Stream<EntryLink> named(String name, String address) {
    return links(address).stream().filter(link -> address.equals(link.href()))
        .map(link -> new EntryLink(name, address));
  }

  /** A line's addresses, by the name that the rest of the line gives them; a line without one names a source. */
  private static List<EntryLink> links(String line) {
    List<String> addresses = RichText.of(line).inlines()
        .filter(inline -> inline.kind() == Inline.Kind.URL).map(Inline::target).filter(Objects::nonNull).toList();
    String rest = line;
    for (String address : addresses) {
      rest = rest.replace(address, " ");
    }
    String name = AROUND_NAME.matcher(SPACES.matcher(rest).replaceAll(" ")).replaceAll("");
    if (addresses.isEmpty()) {
      return name.isEmpty() ? List.of() : List.of(new EntryLink(line.strip(), null));
    }
    return addresses.stream()
        .map(address -> new EntryLink(name.isEmpty() || addresses.size() > 1 ? address : name, address)).toList();
  }

  private List<String> sections(TableRow row) {
    List<String> ids = new ArrayList<>();
    for (String cell : cells(row, Column.SECTION).toList()) {
      BETWEEN_SECTIONS.splitAsStream(cell).filter(part -> !part.isBlank()).forEach(part ->
          section(part).ifPresentOrElse(ids::add, () ->
              problems.add(row, header.name(Column.SECTION), ProblemCode.NO_SECTION, part, "")));
    }
    return ids.stream().distinct().toList();
  }

  private Optional<String> section(String part) {
    String name = part.strip();
    return knownSections.contains(name)
        ? Optional.of(name)
        : Section.idIn(name).or(() -> Optional.of(name).filter(heading -> heading.length() <= MAX_HEADING));
  }
}
