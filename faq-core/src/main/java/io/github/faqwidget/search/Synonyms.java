package io.github.faqwidget.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Groups of words that mean the same. A group stands for a concept with a term of its own; where a text has any
 * member of the group, the concept is added beside it. Table and query so meet in the concept, however many words
 * either side takes to say it.
 *
 * <p>Lines are in the Solr format: {@code a, b, c} mean the same; of {@code a, b => c}, who types a or b finds c
 * too, but not the other way round. Lucene's own synonym filter finds only one of two members that overlap, and
 * 認証アプリ would hide アプリ.
 */
final class Synonyms {

  static final Synonyms NONE = new Synonyms(Map.of());

  private static final List<String> COMMON = Resource.lines("synonyms.txt");
  private static final String ARROW = "=>";

  /**
   * A group of synonyms.
   *
   * @param term the term that stands for it
   * @param group the group as the editor wrote it
   */
  record Synonym(String term, String group) {}

  /**
   * A concept found in a row of words.
   *
   * @param synonym the group that has the words as a member
   * @param start the place of its first word
   * @param length the number of its words
   */
  record Match(Synonym synonym, int start, int length) {

    int end() {
      return start + length;
    }
  }

  private final Map<List<String>, List<Synonym>> conceptsByMember;
  private final int longest;

  private Synonyms(Map<List<String>, List<Synonym>> conceptsByMember) {
    this.conceptsByMember = conceptsByMember;
    this.longest = conceptsByMember.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  /** The groups of a catalog behind those that hold for any office's table. */
  static List<String> withCommon(List<String> lines) {
    return Stream.concat(COMMON.stream(), lines.stream()).toList();
  }

  /** The groups as they hold for the texts of a table. */
  static Synonyms ofTable(List<String> lines) {
    return read(lines, line -> line.substring(Math.max(0, line.indexOf(ARROW))).replace(ARROW, ""));
  }

  /** The groups as they hold for what people type. */
  static Synonyms ofQuery(List<String> lines) {
    return read(lines, line -> line.replace(ARROW, ","));
  }

  /** All concepts in a row of words, by their place, overlapping ones included. */
  List<Match> matches(List<String> words) {
    List<Match> matches = new ArrayList<>();
    for (int start = 0; start < words.size(); start++) {
      int most = Math.min(longest, words.size() - start);
      for (int length = most; length > 0; length--) {
        List<String> member = words.subList(start, start + length);
        for (Synonym synonym : conceptsByMember.getOrDefault(member, List.of())) {
          matches.add(new Match(synonym, start, length));
        }
      }
    }
    return matches;
  }

  private static Synonyms read(List<String> lines, UnaryOperator<String> membersOf) {
    Map<List<String>, List<Synonym>> concepts = new HashMap<>();
    try (WordAnalyzer analyzer = new WordAnalyzer(NONE)) {
      for (int i = 0; i < lines.size(); i++) {
        Synonym synonym = new Synonym("≈" + i, lines.get(i));
        for (String member : membersOf.apply(lines.get(i)).split(",")) {
          List<String> words = AnalyzedText.terms(analyzer, member);
          if (!words.isEmpty()) {
            concepts.computeIfAbsent(words, key -> new ArrayList<>()).add(synonym);
          }
        }
      }
    }
    return new Synonyms(concepts);
  }
}
