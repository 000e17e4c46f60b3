package io.github.faqwidget.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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

  private final Terms terms;
  private final Weights weights;
  private final List<Concept> concepts;
  private final List<String> sounds;

  QueryPlan(Set<Concept> concepts, Set<String> sounds, Terms terms, Weights weights) {
    this.terms = terms;
    this.weights = weights;
    this.concepts =
        mostInformative(concepts, this::weight, concept -> (int) terms(concept).count(), MAX_TERMS);
    this.sounds = mostInformative(sounds, this::soundWeight, sound -> 1, MAX_SOUNDS);
  }

  /** The query whose score is, in every document, the share of what was asked that the document has. */
  Query query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addWords(query, CatalogIndex.WORDS);
    addWords(query, CatalogIndex.ALL_WORDS);
    addSounds(query, CatalogIndex.SOUNDS);
    addSounds(query, CatalogIndex.ALL_SOUNDS);
    return query.build();
  }

  /** The terms, words and concepts, that a match can consist of. */
  Set<String> matchable() {
    return concepts.stream().flatMap(QueryPlan::terms).collect(Collectors.toSet());
  }

  private static Stream<String> terms(Concept concept) {
    Stream<String> own = Stream.concat(Stream.ofNullable(concept.word()), concept.synonyms().stream());
    return Stream.concat(own, concept.parts().stream().flatMap(QueryPlan::terms));
  }

  private void addWords(BooleanQuery.Builder query, String field) {
    double all = total(concepts, this::weight, this::isKnown);
    double share = sounds.isEmpty() ? 1 : weights.words();
    for (Concept concept : concepts) {
      query.add(query(concept, field, share * weight(concept) / all), Occur.SHOULD);
    }
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
    double all = total(sounds, this::soundWeight, this::isKnown);
    double share = concepts.isEmpty() ? 1 : 1 - weights.words();
    sounds.forEach(sound -> query.add(query(field, sound, share * soundWeight(sound) / all), Occur.SHOULD));
  }

  /**
   * What all parts of the query weigh together. Those that no entry has say that the query may be about something
   * else; but a long message is full of them, so they count for no more than twice the others.
   */
  private static <T> double total(List<T> parts, ToDoubleFunction<T> weight, Predicate<T> isKnown) {
    double all = parts.stream().mapToDouble(weight).sum();
    double known = parts.stream().filter(isKnown).mapToDouble(weight).sum();
    return known == 0 ? all : Math.min(all, 3 * known);
  }

  private boolean isKnown(Concept concept) {
    return entriesWith(concept) > 0 || concept.parts().stream().anyMatch(this::isKnown);
  }

  private boolean isKnown(String sound) {
    return terms.entriesWith(CatalogIndex.ALL_SOUNDS, sound) > 0;
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

  private static <T> List<T> mostInformative(
      Collection<T> all, ToDoubleFunction<T> weight, ToIntFunction<T> size, int budget) {
    List<T> chosen = new ArrayList<>();
    int left = budget;
    for (T each : all.stream().sorted(Comparator.comparingDouble(weight).reversed()).toList()) {
      left -= size.applyAsInt(each);
      if (left >= 0) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
