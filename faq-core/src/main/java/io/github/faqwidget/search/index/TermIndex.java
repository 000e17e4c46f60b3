package io.github.faqwidget.search.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which texts have which term, by words or by sounds. Immutable. */
public final class TermIndex {

  private final Map<String, Postings> postings;

  private TermIndex(Map<String, Postings> postings) {
    this.postings = postings;
  }

  /** The texts that have a term. */
  public Postings postings(String term) {
    return postings.getOrDefault(term, Postings.NONE);
  }

  /** The number of entries that have a term. */
  public int entriesWith(String term) {
    return postings(term).entries();
  }

  /** The number of texts that have a term. */
  public int textsWith(String term) {
    return postings(term).size();
  }

  /** All terms. */
  Set<String> terms() {
    return postings.keySet();
  }

  /** Collects the terms of texts, text by text. */
  static final class Builder {

    private final Map<String, Postings.Builder> postings = new HashMap<>();
    private final int[] lengths;
    private int added;

    Builder(int texts) {
      lengths = new int[texts];
    }

    /** Adds the terms of the next text. */
    void add(List<String> terms) {
      lengths[added] = terms.size();
      terms.forEach(term -> postings.computeIfAbsent(term, key -> new Postings.Builder()).add(added));
      added++;
    }

    /**
     * The index.
     *
     * @param entryOf the place of each text's entry
     * @param answered how many entries there are
     * @param bm25 what says how a text's length counts
     */
    TermIndex build(int[] entryOf, int answered, Bm25 bm25) {
      Map<String, Postings> built = new HashMap<>();
      float[] half = half(bm25);
      postings.forEach((term, each) -> built.put(term, each.build(entryOf, answered, half)));
      return new TermIndex(built);
    }

    private float[] half(Bm25 bm25) {
      double average = Arrays.stream(lengths).average().orElse(1);
      float[] half = new float[lengths.length];
      for (int text = 0; text < lengths.length; text++) {
        half[text] = bm25.halfWeight(lengths[text] / average);
      }
      return half;
    }
  }
}
