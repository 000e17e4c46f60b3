package io.github.faqwidget.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of words that mean the same. A group stands for a concept with a term of its own; where a text has any
 * member of the group, the concept is added beside it. Table and query so meet in the concept, however many words
 * either side takes to say it. Lucene's own synonym filter finds only one of two members that overlap, and 認証アプリ
 * would hide アプリ. Immutable.
 */
public final class Synonyms {

  /** No group at all. */
  public static final Synonyms NONE = new Synonyms(List.of());

  /** What the terms of all groups start with, and no word does. */
  private static final char MARK = '≈';

  /**
   * A group of synonyms.
   *
   * @param term the term that stands for it
   * @param group the group as its writer wrote it
   * @param strength how much a member counts for another, above 0 to 1
   */
  public record Synonym(String term, String group, double strength) {

    static Synonym of(String name, String group, double strength) {
      return new Synonym(MARK + name, group, strength);
    }
  }

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

  /** Groups from one source, by their members, and by the first word of a member the length of the longest. */
  private record Layer(Map<List<String>, List<Synonym>> groups, Map<String, Integer> longest) {

    static Layer of(Map<List<String>, List<Synonym>> groups) {
      Map<String, Integer> longest = new HashMap<>();
      groups.keySet().forEach(member -> longest.merge(member.get(0), member.size(), Math::max));
      return new Layer(groups, longest);
    }

    void addMatches(List<String> words, int start, List<Match> matches) {
      int most = Math.min(longest.getOrDefault(words.get(start), 0), words.size() - start);
      for (int length = most; length > 0; length--) {
        for (Synonym synonym : groups.getOrDefault(words.subList(start, start + length), List.of())) {
          matches.add(new Match(synonym, start, length));
        }
      }
    }
  }

  private final List<Layer> layers;

  private Synonyms(List<Layer> layers) {
    this.layers = layers;
  }

  /** These groups and others, by their members; what is large is shared and not copied. */
  Synonyms with(Map<List<String>, List<Synonym>> groups) {
    List<Layer> all = new ArrayList<>(layers);
    all.add(Layer.of(groups));
    return new Synonyms(List.copyOf(all));
  }

  /** Whether a term of a text stands for a group and not for a word. */
  public static boolean isConcept(String term) {
    return term.charAt(0) == MARK;
  }

  /** Whether a row of words has a concept. */
  public boolean isIn(List<String> words) {
    return !matches(words).isEmpty();
  }

  /** All concepts in a row of words, by their place, overlapping ones included. */
  List<Match> matches(List<String> words) {
    List<Match> matches = new ArrayList<>();
    for (int start = 0; start < words.size(); start++) {
      for (Layer layer : layers) {
        layer.addMatches(words, start, matches);
      }
    }
    return matches;
  }
}
