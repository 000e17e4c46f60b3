package io.github.faqwidget.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Groups of words that mean the same. A group stands for a concept with a term of its own; where a text has any
 * member of the group, the concept is added beside it. Table and query so meet in the concept, however many words
 * either side takes to say it. Lucene's own synonym filter finds only one of two members that overlap, and 認証アプリ
 * would hide アプリ. Immutable.
 */
public final class Synonyms {

  public static final Synonyms NONE = new Synonyms(Map.of());

  /**
   * A group of synonyms.
   *
   * @param term the term that stands for it
   * @param group the group as the editor wrote it
   */
  public record Synonym(String term, String group) {}

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

  Synonyms(Map<List<String>, List<Synonym>> conceptsByMember) {
    this.conceptsByMember = conceptsByMember;
    this.longest = conceptsByMember.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  /** All concepts in a row of words, by their place, overlapping ones included. */
  public List<Match> matches(List<String> words) {
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
}
