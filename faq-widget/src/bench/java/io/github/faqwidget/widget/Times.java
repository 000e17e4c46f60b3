package io.github.faqwidget.widget;

import java.util.List;

/** What half, and what all but one in twenty, of some times stay below. */
record Times(double median, double p95) {

  static Times of(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return new Times(sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1));
  }
}
