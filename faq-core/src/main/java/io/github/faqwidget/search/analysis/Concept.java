package io.github.faqwidget.search.analysis;

import io.github.faqwidget.search.analysis.Synonyms.Synonym;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing a query asks for: a word, or several that together stand for something with a name of its own.
 *
 * @param word the word's term; null where several make the concept
 * @param parts the concepts that several words are by themselves; empty for a word
 * @param synonyms the groups of synonyms that the whole belongs to
 */
public record Concept(@Nullable String word, List<Concept> parts, List<Synonym> synonyms) {

  /** The words asked for. */
  public String asked() {
    return word != null ? word : parts.stream().map(Concept::asked).collect(Collectors.joining(" "));
  }

  /** The terms of the whole, its word and its synonyms. */
  public Stream<String> ownTerms() {
    return Stream.concat(Stream.ofNullable(word), synonyms.stream().map(Synonym::term));
  }

  /** All terms, those of the parts too. */
  public Stream<String> terms() {
    return Stream.concat(ownTerms(), parts.stream().flatMap(Concept::terms));
  }

  /** Divides a row of words into concepts, the longest first, each word in one. */
  public static List<Concept> divide(List<String> words, Synonyms synonyms) {
    Map<Integer, List<Synonyms.Match>> matches =
        synonyms.matches(words).stream().collect(Collectors.groupingBy(Synonyms.Match::start));
    return new Division(words, matches).between(0, words.size(), words.size());
  }

  /**
   * Divides a row of words, and each concept of several words into what it is made of.
   *
   * @param words the words
   * @param matches the groups found, by the place of their first word
   */
  private record Division(List<String> words, Map<Integer, List<Synonyms.Match>> matches) {

    /** The concepts between two places, none of them longer than so many words. */
    List<Concept> between(int from, int to, int longest) {
      List<Concept> concepts = new ArrayList<>();
      for (int at = from; at < to; ) {
        int length = length(at, Math.min(longest, to - at));
        concepts.add(concept(at, at + length));
        at += length;
      }
      return concepts;
    }

    /** The length of the longest group that starts at a word. */
    private int length(int at, int longest) {
      return startingAt(at)
          .mapToInt(Synonyms.Match::length)
          .filter(length -> length <= longest)
          .max()
          .orElse(1);
    }

    private Concept concept(int from, int to) {
      List<Synonym> synonyms =
          startingAt(from).filter(match -> match.end() == to).map(Synonyms.Match::synonym).toList();
      return to - from == 1
          ? new Concept(words.get(from), List.of(), synonyms)
          : new Concept(null, between(from, to, to - from - 1), synonyms);
    }

    private Stream<Synonyms.Match> startingAt(int at) {
      return matches.getOrDefault(at, List.of()).stream();
    }
  }
}
