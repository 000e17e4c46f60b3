package io.github.faqwidget.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is looked for, and how much of the query each part of it is. Each concept counts once, by the best of its
 * word and its synonyms. Words and sounds are shares of their own sum, so that they can be added.
 */
final class QueryPlan {

  /**
   * The most informative parts of a long query say what it is about. Each term is sought in two fields, and
   * Lucene takes 1,024 clauses.
   */
  private static final int MAX_TERMS = 300;
  private static final int MAX_SOUNDS = 150;
  /** What a term tells that three quarters of the entries have, by {@link Terms#information}. */
  private static final double MOST_ENTRIES_HAVE_IT = Math.log(4.0 / 3);

  private final Terms terms;
  private final Weights weights;
  private final List<Weighed<Concept>> concepts;
  private final List<Weighed<String>> sounds;

  QueryPlan(Set<Concept> concepts, Set<String> sounds, Terms terms, Weights weights) {
    this.terms = terms;
    this.weights = weights;
    this.concepts = mostInformative(
        concepts.stream().map(concept -> new Weighed<>(concept, weight(concept), isKnown(concept))),
        concept -> (int) terms(concept).count(), MAX_TERMS);
    this.sounds = mostInformative(
        sounds.stream().map(sound -> new Weighed<>(sound, soundWeight(sound), true)), sound -> 1, MAX_SOUNDS);
  }

  /**
   * A part of the query.
   *
   * @param part the part
   * @param weight how well it tells entries apart
   * @param known whether any entry has it
   */
  private record Weighed<T>(T part, double weight, boolean known) {}

  /** The query whose score is, in every document, the share of what was asked that the document has. */
  Query query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addWords(query, CatalogIndex.WORDS);
    addWords(query, CatalogIndex.ALL_WORDS);
    addSounds(query, CatalogIndex.SOUNDS);
    addSounds(query, CatalogIndex.ALL_SOUNDS);
    return query.build();
  }

  /** The terms worth a mark where they match: those that most entries have are so only where there are no others. */
  Set<String> telling() {
    boolean anyTells = concepts.stream().anyMatch(concept -> concept.weight() >= MOST_ENTRIES_HAVE_IT);
    return concepts.stream()
        .filter(concept -> !anyTells || concept.weight() >= MOST_ENTRIES_HAVE_IT)
        .flatMap(concept -> terms(concept.part()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> terms(Concept concept) {
    Stream<String> own = Stream.concat(Stream.ofNullable(concept.word()), concept.synonyms().stream());
    return Stream.concat(own, concept.parts().stream().flatMap(QueryPlan::terms));
  }

  private void addWords(BooleanQuery.Builder query, String field) {
    double share = (sounds.isEmpty() ? 1 : weights.words()) / total(concepts);
    concepts.forEach(concept ->
        query.add(query(concept.part(), field, share * concept.weight()), Occur.SHOULD));
  }

  private Query query(Concept concept, String field, double weight) {
    Stream<Query> word = Stream.ofNullable(concept.word()).map(term -> query(field, term, weight));
    Stream<Query> synonyms =
        concept.synonyms().stream().map(term -> query(field, term, weight * weights.concept()));
    Stream<Query> parts = concept.parts().isEmpty() ? Stream.empty() : Stream.of(parts(concept, field, weight));
    return new DisjunctionMaxQuery(Stream.of(word, synonyms, parts).flatMap(queries -> queries).toList(), 0);
  }

  private Query parts(Concept concept, String field, double weight) {
    double all = concept.parts().stream().mapToDouble(this::weight).sum();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    concept.parts().forEach(part -> query.add(query(part, field, weight * weight(part) / all), Occur.SHOULD));
    return query.build();
  }

  private void addSounds(BooleanQuery.Builder query, String field) {
    double share = (concepts.isEmpty() ? 1 : 1 - weights.words()) / total(sounds);
    sounds.forEach(sound -> query.add(query(field, sound.part(), share * sound.weight()), Occur.SHOULD));
  }

  /**
   * What all parts of the query weigh together. Words that no entry has say that the query may be about something
   * else; but a long message is full of them, so they count for no more than twice the others.
   */
  private static <T> double total(List<Weighed<T>> parts) {
    double all = parts.stream().mapToDouble(Weighed::weight).sum();
    double known = parts.stream().filter(Weighed::known).mapToDouble(Weighed::weight).sum();
    return known == 0 ? all : Math.min(all, 3 * known);
  }

  private boolean isKnown(Concept concept) {
    return entriesWith(concept) > 0 || concept.parts().stream().anyMatch(this::isKnown);
  }

  private static Query query(String field, String term, double weight) {
    return new BoostQuery(new TermQuery(new Term(field, term)), (float) weight);
  }

  private double weight(Concept concept) {
    int entries = entriesWith(concept);
    boolean bySum = entries == 0 && !concept.parts().isEmpty();
    return bySum ? concept.parts().stream().mapToDouble(this::weight).sum() : terms.information(entries);
  }

  private int entriesWith(Concept concept) {
    return Stream.concat(Stream.ofNullable(concept.word()), concept.synonyms().stream())
        .mapToInt(term -> terms.entriesWith(CatalogIndex.ALL_WORDS, term))
        .max()
        .orElse(0);
  }

  private double soundWeight(String sound) {
    return terms.information(terms.entriesWith(CatalogIndex.ALL_SOUNDS, sound));
  }

  private static <T> List<Weighed<T>> mostInformative(
      Stream<Weighed<T>> all, ToIntFunction<T> size, int budget) {
    List<Weighed<T>> chosen = new ArrayList<>();
    int left = budget;
    for (Weighed<T> each : all.sorted(Comparator.comparingDouble(Weighed<T>::weight).reversed()).toList()) {
      left -= size.applyAsInt(each.part());
      if (left >= 0) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
