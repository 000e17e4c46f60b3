package io.github.faqwidget.search;

import io.github.faqwidget.search.Clause.ByParts;
import io.github.faqwidget.search.Clause.ByTerm;
import io.github.faqwidget.search.Explanation.Kind;
import io.github.faqwidget.search.Explanation.Reason;
import io.github.faqwidget.search.Synonyms.Synonym;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for, and how much of the query each part of it is. Each concept counts once, by the best of its
 * word and its synonyms. Words and sounds are shares of their own sum, so that they can be added.
 */
final class QueryPlan {

  /**
   * The most informative parts of a long query say what it is about: those of its words, and those of its sounds,
   * that stand in so many texts together. In a table of a few thousand entries, that is all of them.
   */
  private static final int MAX_POSTINGS = 250_000;
  /** What a term tells that three quarters of the entries have, by {@link Information}. */
  private static final double MOST_ENTRIES_HAVE_IT = Math.log(4.0 / 3);

  private final CatalogIndex index;
  private final Information information;
  private final Weights weights;
  private final List<Weighed<Concept>> concepts;
  private final List<Weighed<String>> sounds;
  private final Set<String> unknownSounds;

  QueryPlan(Inquiry inquiry, CatalogIndex index, Weights weights) {
    this.index = index;
    information = new Information(index);
    this.weights = weights;
    this.unknownSounds = inquiry.unknownSounds();
    this.concepts = mostInformative(
        inquiry.concepts().stream().map(this::weighed),
        concept -> concept.terms().mapToInt(index.words()::textsWith).sum());
    this.sounds = mostInformative(
        inquiry.sounds().stream().map(sound -> new Weighed<>(sound, information.ofSound(sound), true)),
        index.sounds()::textsWith);
  }

  /**
   * A part of the query.
   *
   * @param part the part
   * @param weight how well it tells entries apart
   * @param known whether any entry has it
   */
  private record Weighed<T>(T part, double weight, boolean known) {}

  private Weighed<Concept> weighed(Concept concept) {
    return new Weighed<>(concept, information.of(concept), information.isKnown(concept));
  }

  /** How much of what was asked every entry has. */
  EntryScores scores() {
    EntryScores scores = new EntryScores(index, weights);
    clauses().forEach(clause -> scores.add(clause.matches()));
    soundMatches().values().forEach(scores::add);
    return scores;
  }

  /** What was asked for that a text has, in points that add up to the score of the text. */
  List<Reason> reasons(int text) {
    List<Reason> reasons = new ArrayList<>();
    clauses().forEach(clause -> clause.reasons(text).forEach(reasons::add));
    Map<String, Matches> heard = soundMatches();
    heard.values().removeIf(matches -> matches.scoreOf(text) == 0);
    if (!heard.isEmpty()) {
      String sounds = String.join(" ", heard.keySet());
      double points = heard.values().stream().mapToDouble(matches -> matches.scoreOf(text)).sum();
      reasons.add(new Reason(sounds, Kind.SOUND, sounds, points));
    }
    return reasons;
  }

  private Stream<Clause> clauses() {
    double share = (sounds.isEmpty() ? 1 : weights.words()) / total(concepts);
    return concepts.stream().map(concept -> clause(concept.part(), share * concept.weight()));
  }

  private Map<String, Matches> soundMatches() {
    double share = (concepts.isEmpty() ? 1 : 1 - weights.words()) / total(sounds);
    Map<String, Matches> matches = new LinkedHashMap<>();
    sounds.forEach(sound ->
        matches.put(sound.part(), index.sounds().matches(sound.part(), share * sound.weight())));
    return matches;
  }

  /** How much it asks that the table can tell about. */
  double information() {
    return concepts.stream().filter(Weighed::known).mapToDouble(Weighed::weight).sum();
  }

  /** What is worth a mark where it matches. */
  Highlighter.Sought sought() {
    return new Highlighter.Sought(telling(), unknownSounds);
  }

  /** The terms worth a mark where they match: those that most entries have are so only where there are no others. */
  private Set<String> telling() {
    boolean anyTells = concepts.stream().anyMatch(concept -> concept.weight() >= MOST_ENTRIES_HAVE_IT);
    return concepts.stream()
        .filter(concept -> !anyTells || concept.weight() >= MOST_ENTRIES_HAVE_IT)
        .flatMap(concept -> concept.part().terms())
        .collect(Collectors.toSet());
  }

  private Clause clause(Concept concept, double weight) {
    List<Clause.Way> ways = new ArrayList<>();
    if (concept.word() != null) {
      ways.add(new ByTerm(Kind.WORD, concept.word(), index.words().matches(concept.word(), weight)));
    }
    for (Synonym synonym : concept.synonyms()) {
      Matches matches = index.words().matches(synonym.term(), weight * weights.concept());
      ways.add(new ByTerm(Kind.SYNONYM, synonym.group(), matches));
    }
    if (!concept.parts().isEmpty()) {
      double all = concept.parts().stream().mapToDouble(information::of).sum();
      ways.add(ByParts.of(
          concept.parts().stream().map(part -> clause(part, weight * information.of(part) / all)).toList()));
    }
    return new Clause(concept.asked(), ways);
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

  private static <T> List<Weighed<T>> mostInformative(Stream<Weighed<T>> all, ToIntFunction<T> postings) {
    List<Weighed<T>> chosen = new ArrayList<>();
    int left = MAX_POSTINGS;
    for (Weighed<T> each : all.sorted(Comparator.comparingDouble(Weighed<T>::weight).reversed()).toList()) {
      left -= postings.applyAsInt(each.part());
      if (left >= 0) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
