package io.github.faqwidget.search;

import io.github.faqwidget.search.Clause.ByParts;
import io.github.faqwidget.search.Clause.ByTerm;
import io.github.faqwidget.search.Explanation.Kind;
import io.github.faqwidget.search.Explanation.Reason;
import io.github.faqwidget.search.Synonyms.Synonym;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for, and how much of the query each part of it is. Each concept counts once, by the best of its
 * word and its synonyms. Words and sounds are shares of their own sum, so that they can be added.
 */
final class QueryPlan {

  /** What a term tells that three quarters of the entries have, by {@link Information}. */
  private static final double MOST_ENTRIES_HAVE_IT = Math.log(4.0 / 3);

  private final CatalogIndex index;
  private final Information information;
  private final Weights weights;
  private final List<Weighed<Concept>> concepts;
  private final List<Weighed<Sound>> sounds;
  private final Set<String> unknownSounds;

  QueryPlan(Inquiry inquiry, CatalogIndex index, Weights weights) {
    this.index = index;
    information = new Information(index);
    this.weights = weights;
    this.unknownSounds = inquiry.unknownSounds();
    this.concepts = Weighed.mostInformative(
        inquiry.concepts().stream().map(this::weighed),
        concept -> concept.terms().mapToInt(index.words()::textsWith).sum());
    this.sounds = Weighed.mostInformative(
        inquiry.sounds().stream().map(this::weighed),
        sound -> sound.postings().size());
  }

  /**
   * A sound of the query.
   *
   * @param text the sound
   * @param postings the texts that have it
   */
  private record Sound(String text, Postings postings) {}

  private Weighed<Sound> weighed(String sound) {
    Postings postings = index.sounds().postings(sound);
    return new Weighed<>(new Sound(sound, postings), information.of(postings), true);
  }

  private Weighed<Concept> weighed(Concept concept) {
    return new Weighed<>(concept, information.of(concept), information.isKnown(concept));
  }

  /** How much of what was asked every entry has. */
  EntryScores scores() {
    EntryScores scores = new EntryScores(index, weights);
    clauses().forEach(clause -> scores.add(clause.matches()));
    double share = shareOfSound();
    sounds.forEach(sound -> scores.add(heard(sound, share)));
    return scores;
  }

  /** What was asked for that a text has, in points that add up to the score of the text. */
  List<Reason> reasons(int text) {
    List<Reason> reasons = new ArrayList<>();
    clauses().forEach(clause -> clause.reasons(text).forEach(reasons::add));
    reasonBySound(text).ifPresent(reasons::add);
    return reasons;
  }

  private Optional<Reason> reasonBySound(int text) {
    double share = shareOfSound();
    List<Weighed<Sound>> heard =
        sounds.stream().filter(sound -> heard(sound, share).scoreOf(text) > 0).toList();
    String all = heard.stream().map(sound -> sound.part().text()).collect(Collectors.joining(" "));
    double points = heard.stream().mapToDouble(sound -> heard(sound, share).scoreOf(text)).sum();
    return heard.isEmpty() ? Optional.empty() : Optional.of(new Reason(all, Kind.SOUND, all, points));
  }

  private Stream<Clause> clauses() {
    double share = (sounds.isEmpty() ? 1 : weights.words()) / Weighed.total(concepts);
    return concepts.stream().map(concept -> clause(concept.part(), share * concept.weight()));
  }

  private double shareOfSound() {
    return (concepts.isEmpty() ? 1 : 1 - weights.words()) / Weighed.total(sounds);
  }

  private Matches heard(Weighed<Sound> sound, double share) {
    return Matches.of(sound.part().postings(), share * sound.weight());
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
      ways.add(new ByTerm(Kind.WORD, concept.word(), matches(concept.word(), weight)));
    }
    for (Synonym synonym : concept.synonyms()) {
      ways.add(new ByTerm(Kind.SYNONYM, synonym.group(), matches(synonym.term(), weight * weights.concept())));
    }
    if (!concept.parts().isEmpty()) {
      double all = concept.parts().stream().mapToDouble(information::of).sum();
      ways.add(ByParts.of(
          concept.parts().stream().map(part -> clause(part, weight * information.of(part) / all)).toList()));
    }
    return new Clause(concept.asked(), ways);
  }

  private Matches matches(String term, double weight) {
    return Matches.of(index.words().postings(term), weight);
  }
}
