package io.github.faqwidget.search;

import io.github.faqwidget.search.Synonyms.Synonym;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
record Concept(@Nullable String word, List<Concept> parts, List<Synonym> synonyms) {

  /** The words asked for. */
  String asked() {
    return word != null ? word : parts.stream().map(Concept::asked).collect(Collectors.joining(" "));
  }

  /** The terms of the whole, its word and its synonyms. */
  Stream<String> ownTerms() {
    return Stream.concat(Stream.ofNullable(word), synonyms.stream().map(Synonym::term));
  }

  /** All terms, those of the parts too. */
  Stream<String> terms() {
    return Stream.concat(ownTerms(), parts.stream().flatMap(Concept::terms));
  }

  /** Divides a row of words into concepts, the longest first, each word in one. */
  static List<Concept> divide(List<String> words, Synonyms synonyms) {
    return divide(words, 0, words.size(), synonyms.matches(words));
  }

  private static List<Concept> divide(List<String> words, int from, int to, List<Synonyms.Match> matches) {
    List<Concept> concepts = new ArrayList<>();
    int at = from;
    while (at < to) {
      int length = longest(at, to, matches);
      concepts.add(concept(words, at, at + length, matches));
      at += length;
    }
    return concepts;
  }

  /** The length of the longest group that starts at a word. */
  private static int longest(int at, int to, List<Synonyms.Match> matches) {
    return matches.stream()
        .filter(match -> match.start() == at && match.end() <= to)
        .map(Synonyms.Match::length)
        .max(Comparator.naturalOrder())
        .orElse(1);
  }

  private static Concept concept(List<String> words, int from, int to, List<Synonyms.Match> matches) {
    List<Synonym> synonyms = matches.stream()
        .filter(match -> match.start() == from && match.end() == to)
        .map(Synonyms.Match::synonym)
        .toList();
    if (to - from == 1) {
      return new Concept(words.get(from), List.of(), synonyms);
    }
    List<Synonyms.Match> within = matches.stream()
        .filter(match -> match.length() < to - from)
        .toList();
    return new Concept(null, divide(words, from, to, within), synonyms);
  }
}
