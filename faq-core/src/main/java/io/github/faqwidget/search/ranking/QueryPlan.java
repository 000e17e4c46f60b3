package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.ranking.Contribution.Kind;
import io.github.faqwidget.search.analysis.Concept;
import io.github.faqwidget.search.analysis.Synonyms.Synonym;
import io.github.faqwidget.search.index.CatalogIndex;
import io.github.faqwidget.search.index.Postings;
import io.github.faqwidget.search.ranking.DisMaxClause.ByParts;
import io.github.faqwidget.search.ranking.DisMaxClause.ByTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What is looked for, and how much of the query each part of it is. Each concept counts once, by the best of its
 * word and its synonyms. Words and sounds are shares of their own sum, so that they can be added.
 */
public final class QueryPlan {

  /** What a term tells that three quarters of the entries have, by {@link Idf}. */
  private static final double MOST_ENTRIES_HAVE_IT = Math.log(4.0 / 3);

  private final CatalogIndex index;
  private final Idf information;
  private final RankingParameters weights;
  private final List<Weighted<Concept>> concepts;
  private final List<Weighted<Sound>> sounds;
  private final Set<String> unknownSounds;
  private final List<DisMaxClause> clauses;

  public QueryPlan(ParsedQuery inquiry, CatalogIndex index, RankingParameters weights) {
    this.index = index;
    information = new Idf(index);
    this.weights = weights;
    this.unknownSounds = inquiry.unknownSounds();
    this.concepts = Weighted.mostInformative(
        inquiry.concepts().stream().map(this::weighed),
        concept -> concept.terms().mapToInt(index.words()::textsWith).sum());
    this.sounds = Weighted.mostInformative(
        inquiry.sounds().stream().map(this::weighed),
        sound -> sound.postings().size());
    this.clauses = clauses();
  }

  /**
   * A sound of the query.
   *
   * @param text the sound
   * @param postings the texts that have it
   */
  private record Sound(String text, Postings postings) {}

  private Weighted<Sound> weighed(String sound) {
    Postings postings = index.sounds().postings(sound);
    return new Weighted<>(new Sound(sound, postings), information.of(postings), true);
  }

  private Weighted<Concept> weighed(Concept concept) {
    return new Weighted<>(concept, information.of(concept), information.isKnown(concept));
  }

  /** How much of what was asked every entry has. */
  public ScoreAccumulator scores() {
    ScoreAccumulator scores = new ScoreAccumulator(index, weights);
    clauses.forEach(clause -> scores.add(clause.matches()));
    double share = shareOfSound();
    sounds.forEach(sound -> scores.add(heard(sound, share)));
    return scores;
  }

  /** What was asked for that a text has, in points that add up to the score of the text. */
  public List<Contribution> contributions(int text) {
    List<Contribution> contributions = new ArrayList<>();
    clauses.forEach(clause -> clause.contributions(text).forEach(contributions::add));
    byReading(text).ifPresent(contributions::add);
    return contributions;
  }

  private Optional<Contribution> byReading(int text) {
    double share = shareOfSound();
    StringJoiner heard = new StringJoiner(" ");
    double points = 0;
    for (Weighted<Sound> sound : sounds) {
      double score = heard(sound, share).scoreOf(text);
      if (score > 0) {
        heard.add(sound.part().text());
        points += score;
      }
    }
    return points == 0 ? Optional.empty() : Optional.of(new Contribution(heard.toString(), Kind.SOUND, heard.toString(), points));
  }

  private List<DisMaxClause> clauses() {
    double share = (sounds.isEmpty() ? 1 : weights.words()) / Weighted.total(concepts);
    return concepts.stream().map(concept -> clause(concept.part(), share * concept.weight())).toList();
  }

  private double shareOfSound() {
    return (concepts.isEmpty() ? 1 : 1 - weights.words()) / Weighted.total(sounds);
  }

  private ScoredPostings heard(Weighted<Sound> sound, double share) {
    return ScoredPostings.of(sound.part().postings(), share * sound.weight());
  }

  /** How much it asks that the table can tell about. */
  double information() {
    return concepts.stream().filter(Weighted::known).mapToDouble(Weighted::weight).sum();
  }

  /** What is worth a mark where it matches. */
  public Sought sought() {
    return new Sought(telling(), unknownSounds);
  }

  /** The terms worth a mark where they match: those that most entries have are so only where there are no others. */
  private Set<String> telling() {
    boolean anyTells = concepts.stream().anyMatch(concept -> concept.weight() >= MOST_ENTRIES_HAVE_IT);
    return concepts.stream()
        .filter(concept -> !anyTells || concept.weight() >= MOST_ENTRIES_HAVE_IT)
        .flatMap(concept -> concept.part().terms())
        .collect(Collectors.toSet());
  }

  private DisMaxClause clause(Concept concept, double weight) {
    List<DisMaxClause.Way> ways = new ArrayList<>();
    if (concept.word() != null) {
      ways.add(new ByTerm(Kind.WORD, concept.word(), matches(concept.word(), weight)));
    }
    for (Synonym synonym : concept.synonyms()) {
      ways.add(new ByTerm(Kind.SYNONYM, synonym.group(), matches(synonym.term(), weight * synonym.strength())));
    }
    if (!concept.parts().isEmpty()) {
      double all = concept.parts().stream().mapToDouble(information::of).sum();
      ways.add(ByParts.of(
          concept.parts().stream().map(part -> clause(part, weight * information.of(part) / all)).toList()));
    }
    return DisMaxClause.of(concept.asked(), ways);
  }

  private ScoredPostings matches(String term, double weight) {
    return ScoredPostings.of(index.words().postings(term), weight);
  }
}
