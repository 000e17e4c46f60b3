package io.github.faqwidget.table;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Inline;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.table.RowReader.EntryRow;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Warns of entries that can be shown but are hardly meant so: seen only when all entries are known. */
final class EntryChecks {

  /** In the order of the columns, so that a row's problems always come in the same order. */
  private static final Map<Column, Function<FaqEntry, RichText>> TEXTS =
      Collections.unmodifiableMap(new EnumMap<>(Map.of(
          Column.QUESTION, FaqEntry::question,
          Column.ANSWER, FaqEntry::answer,
          Column.NOTE, FaqEntry::note)));
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Header header;
  private final Set<String> knownSections;
  private final ProblemLog problems;

  EntryChecks(Header header, Set<String> knownSections, ProblemLog problems) {
    this.header = header;
    this.knownSections = knownSections;
    this.problems = problems;
  }

  /** Checks the entries of a sheet, which may cite all ids of the file. */
  void check(List<EntryRow> entries, Set<String> ids) {
    for (EntryRow read : entries) {
      TEXTS.forEach((column, text) -> {
        RichText rich = text.apply(read.entry());
        checkCitations(read.row(), column, rich, ids);
        checkBrackets(read.row(), column, rich.text());
      });
    }
    checkQuestions(entries);
  }

  private void checkCitations(TableRow row, Column column, RichText text, Set<String> ids) {
    text.inlines().forEach(inline -> {
      if (inline.kind() == Inline.Kind.ENTRY) {
        check(row, column, inline, ids, ProblemCode.UNKNOWN_ENTRY);
      } else if (inline.kind() == Inline.Kind.SECTION && !knownSections.isEmpty()) {
        check(row, column, inline, knownSections, ProblemCode.UNKNOWN_SECTION);
      }
    });
  }

  private void check(TableRow row, Column column, Inline inline, Set<String> known, ProblemCode code) {
    String target = inline.target();
    if (target != null && !known.contains(target)) {
      problems.add(row, header.name(column), code, inline.text(), target);
    }
  }

  private void checkBrackets(TableRow row, Column column, String text) {
    UnpairedBracket.in(text).ifPresent(bracket ->
        problems.add(row, header.name(column), ProblemCode.UNBALANCED_BRACKETS, bracket.around(text),
            bracket.character()));
  }

  private void checkQuestions(List<EntryRow> entries) {
    Map<String, String> asked = new HashMap<>();
    for (EntryRow read : entries) {
      String question = read.entry().question().text();
      String plain = SPACE.matcher(Normalizer.normalize(question, Normalizer.Form.NFKC)).replaceAll("");
      String earlier = asked.putIfAbsent(plain, read.entry().id());
      if (earlier != null) {
        problems.add(read.row(), header.name(Column.QUESTION), ProblemCode.SAME_QUESTION, question,
            earlier);
      }
    }
  }
}
