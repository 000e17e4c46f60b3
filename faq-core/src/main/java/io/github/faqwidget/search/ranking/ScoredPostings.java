package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.index.Postings;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** How well texts match one thing that is asked; the texts that have it, in their order. */
interface ScoredPostings {

  int size();

  int text(int index);

  /** How well the text matches, from above 0 to the weight of what is asked. */
  float score(int index);

  /** How much of what is asked the text has, however long it is and however often it says so. */
  float share(int index);

  /** How well one text matches; 0 where it does not. */
  default float scoreOf(int text) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (text(middle) == text) {
        return score(middle);
      }
      low = text(middle) < text ? middle + 1 : low;
      high = text(middle) > text ? middle - 1 : high;
    }
    return 0;
  }

  /** The texts that have a term, which is so much of what is asked. */
  static ScoredPostings of(Postings postings, double weight) {
    return new OfTerm(postings, (float) weight);
  }

  /**
   * The texts of either, each with what an operator makes of both scores and of both shares. The operator leaves a
   * figure as it is beside 0.
   */
  static ScoredPostings merged(ScoredPostings one, ScoredPostings other, DoubleBinaryOperator operator) {
    if (one.size() == 0 || other.size() == 0) {
      return one.size() == 0 ? other : one;
    }
    int[] texts = new int[one.size() + other.size()];
    float[] scores = new float[texts.length];
    float[] shares = new float[texts.length];
    int size = 0;
    for (int i = 0, j = 0; i < one.size() || j < other.size(); size++) {
      int inOne = textAt(one, i);
      int inOther = textAt(other, j);
      texts[size] = Math.min(inOne, inOther);
      scores[size] = inOne <= inOther ? one.score(i) : 0;
      shares[size] = inOne <= inOther ? one.share(i) : 0;
      if (inOther <= inOne) {
        scores[size] = (float) operator.applyAsDouble(scores[size], other.score(j));
        shares[size] = (float) operator.applyAsDouble(shares[size], other.share(j++));
      }
      i += inOne <= inOther ? 1 : 0;
    }
    return new Merged(Arrays.copyOf(texts, size), scores, shares);
  }

  private static int textAt(ScoredPostings matches, int index) {
    return index < matches.size() ? matches.text(index) : Integer.MAX_VALUE;
  }

  /** The texts that have a term; the weight brings the inverse document frequency, which is to count entries. */
  record OfTerm(Postings postings, float weight) implements ScoredPostings {

    @Override
    public int size() {
      return postings.size();
    }

    @Override
    public int text(int index) {
      return postings.text(index);
    }

    @Override
    public float score(int index) {
      return weight * postings.impact(index);
    }

    @Override
    public float share(int index) {
      return weight;
    }
  }

  /** What was made of two. */
  record Merged(int[] texts, float[] scores, float[] shares) implements ScoredPostings {

    @Override
    public int size() {
      return texts.length;
    }

    @Override
    public int text(int index) {
      return texts[index];
    }

    @Override
    public float score(int index) {
      return scores[index];
    }

    @Override
    public float share(int index) {
      return shares[index];
    }
  }
}
