package io.github.faqwidget.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which texts have which term, by words or by sounds. Immutable. */
final class TermIndex {

  private final Map<String, Postings> postings;
  /** For each text, how often it has to have a term for half of the term's weight. */
  private final float[] lengths;

  private TermIndex(Map<String, Postings> postings, float[] lengths) {
    this.postings = postings;
    this.lengths = lengths;
  }

  /** The texts that have a term. */
  Postings postings(String term) {
    return postings.getOrDefault(term, Postings.NONE);
  }

  /** The number of entries that have a term. */
  int entriesWith(String term) {
    return postings(term).entries();
  }

  /** The number of texts that have a term. */
  int textsWith(String term) {
    return postings(term).size();
  }

  /** All terms. */
  Set<String> terms() {
    return postings.keySet();
  }

  /** The texts that have a term, which is so much of what is asked. */
  Matches matches(String term, double weight) {
    return matches(postings(term), weight);
  }

  /** The same of a term whose texts are known. */
  Matches matches(Postings texts, double weight) {
    return new Matches.OfTerm(texts, lengths, (float) weight);
  }

  /** Collects the terms of texts, text by text. */
  static final class Builder {

    private final Map<String, Postings.Builder> postings = new HashMap<>();
    private final int[] lengths;

    Builder(int texts) {
      lengths = new int[texts];
    }

    /** Adds the terms of a text; texts come in their order. */
    void add(int text, List<String> terms) {
      lengths[text] = terms.size();
      terms.forEach(term -> postings.computeIfAbsent(term, key -> new Postings.Builder()).add(text));
    }

    /**
     * The index.
     *
     * @param entryOf the place of each text's entry
     * @param answered how many entries there are
     * @param weights what says how a text's length counts
     */
    TermIndex build(int[] entryOf, int answered, Weights weights) {
      Map<String, Postings> built = new HashMap<>();
      postings.forEach((term, each) -> built.put(term, each.build(entryOf, answered)));
      return new TermIndex(built, weighed(weights));
    }

    private float[] weighed(Weights weights) {
      double average = Arrays.stream(lengths).average().orElse(1);
      float[] weighed = new float[lengths.length];
      for (int text = 0; text < lengths.length; text++) {
        double length = 1 - weights.length() + weights.length() * lengths[text] / average;
        weighed[text] = (float) (weights.saturation() * length);
      }
      return weighed;
    }
  }
}
