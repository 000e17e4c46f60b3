package io.github.faqwidget.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
     * @param texts the texts
     * @param entryOf the place of each text's entry
     * @param answered how many entries there are
     * @param bm25 what says how a text's length counts
     */
    TermIndex build(List<CatalogIndex.Text> texts, int[] entryOf, int answered, Bm25 bm25) {
      Map<String, Postings> built = new HashMap<>();
      float[] half = half(texts, bm25);
      postings.forEach((term, each) -> built.put(term, each.build(entryOf, answered, half)));
      return new TermIndex(built);
    }

    /** Lengths count beside those of the same field, as in BM25F: a short answer is longer than a long question. */
    private float[] half(List<CatalogIndex.Text> texts, Bm25 bm25) {
      Map<Field, Double> averages = IntStream.range(0, lengths.length).boxed().collect(Collectors.groupingBy(
          text -> texts.get(text).field().alike(), Collectors.averagingInt(text -> lengths[text])));
      float[] half = new float[lengths.length];
      for (int text = 0; text < lengths.length; text++) {
        double average = averages.get(texts.get(text).field().alike());
        half[text] = bm25.halfWeight(lengths[text] / Math.max(average, 1));
      }
      return half;
    }
  }
}
