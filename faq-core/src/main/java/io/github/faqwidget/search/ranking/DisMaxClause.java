package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.ranking.Contribution.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is looked for. It counts once in each text, by the best of the ways in which it can be found.
 *
 * @param asked the words asked for
 * @param ways the ways, at least one
 * @param matches the texts that have it, each by the best way
 */
record DisMaxClause(String asked, List<Way> ways, ScoredPostings matches) {

  static DisMaxClause of(String asked, List<Way> ways) {
    return new DisMaxClause(asked, ways, ways.stream().map(Way::matches)
        .reduce((one, other) -> ScoredPostings.merged(one, other, Math::max)).orElseThrow());
  }

  /** A way in which something can be found. */
  sealed interface Way {

    /** The texts where it is found so. */
    ScoredPostings matches();
  }

  /** By a term: the word itself, or a synonym. */
  record ByTerm(Kind kind, String found, ScoredPostings matches) implements Way {}

  /** By what it is made of, each part for itself. */
  record ByParts(List<DisMaxClause> parts, ScoredPostings matches) implements Way {

    static ByParts of(List<DisMaxClause> parts) {
      return new ByParts(parts, parts.stream().map(DisMaxClause::matches)
          .reduce((one, other) -> ScoredPostings.merged(one, other, Double::sum)).orElseThrow());
    }
  }

  /** Why a text has it; none if it has not. */
  Stream<Contribution> contributions(int text) {
    Way best = ways.stream().max(Comparator.comparing(way -> way.matches().scoreOf(text))).orElseThrow();
    if (best instanceof ByParts made) {
      return made.parts().stream().flatMap(part -> part.contributions(text));
    }
    ByTerm term = (ByTerm) best;
    double points = term.matches().scoreOf(text);
    return points == 0 ? Stream.empty() : Stream.of(new Contribution(asked, term.kind(), term.found(), points));
  }
}
