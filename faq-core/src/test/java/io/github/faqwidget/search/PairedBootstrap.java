package io.github.faqwidget.search;

import io.github.faqwidget.search.Measures.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How sure the difference of two engines on the same queries is: by drawing the queries anew, many times. */
final class PairedBootstrap {

  private static final int DRAWS = 2_000;
  private static final long SEED = 1125;

  private PairedBootstrap() {}

  /** The middle 95 % of the difference of the mean nDCG, other less one. */
  static String interval(List<Outcome> one, List<Outcome> other) {
    double[] differences = IntStream.range(0, one.size())
        .filter(i -> one.get(i).query().answerable())
        .mapToDouble(i -> other.get(i).gain() - one.get(i).gain())
        .toArray();
    Random random = new Random(SEED);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      means[draw] = random.ints(differences.length, 0, differences.length)
          .mapToDouble(i -> differences[i])
          .average()
          .orElse(0);
    }
    Arrays.sort(means);
    return "%+.3f … %+.3f".formatted(means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]);
  }
}
