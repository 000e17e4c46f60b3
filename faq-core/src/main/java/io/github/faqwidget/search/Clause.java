package io.github.faqwidget.search;

import io.github.faqwidget.search.Explanation.Kind;
import io.github.faqwidget.search.Explanation.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is looked for. It counts once in each text, by the best of the ways in which it can be found.
 *
 * @param asked the words asked for
 * @param ways the ways, at least one
 */
record Clause(String asked, List<Way> ways) {

  /** A way in which something can be found. */
  sealed interface Way {

    /** The texts where it is found so. */
    Matches matches();
  }

  /** By a term: the word itself, or a synonym. */
  record ByTerm(Kind kind, String found, Matches matches) implements Way {}

  /** By what it is made of, each part for itself. */
  record ByParts(List<Clause> parts, Matches matches) implements Way {

    static ByParts of(List<Clause> parts) {
      return new ByParts(parts, parts.stream().map(Clause::matches)
          .reduce((one, other) -> Matches.merged(one, other, Double::sum)).orElseThrow());
    }
  }

  /** The texts that have it, each by the best way. */
  Matches matches() {
    return ways.stream().map(Way::matches)
        .reduce((one, other) -> Matches.merged(one, other, Math::max)).orElseThrow();
  }

  /** Why a text has it; none if it has not. */
  Stream<Reason> reasons(int text) {
    Way best = ways.stream().max(Comparator.comparing(way -> way.matches().scoreOf(text))).orElseThrow();
    if (best instanceof ByParts made) {
      return made.parts().stream().flatMap(part -> part.reasons(text));
    }
    ByTerm term = (ByTerm) best;
    double points = term.matches().scoreOf(text);
    return points == 0 ? Stream.empty() : Stream.of(new Reason(asked, term.kind(), term.found(), points));
  }
}
