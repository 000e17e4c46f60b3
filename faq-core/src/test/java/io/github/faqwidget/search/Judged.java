package io.github.faqwidget.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A query of the evaluation set, with the entries that people judged to answer it. */
record Judged(String id, String type, FaqQuery query, Map<Integer, Integer> grades) {

  /**
   * The queries of a set on the sample catalog: {@code dev}; {@code harder}, in harder words, whose results were looked
   * at while the rules were made; {@code kept}, of which nobody who made the rules looked at more than the sums.
   */
  static List<Judged> named(String set) {
    String name = set + "-queries.tsv";
    try (InputStream file = Objects.requireNonNull(Judged.class.getResourceAsStream("/eval/" + name), name)) {
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The queries of a file: id, type, query, context, and the entries that answer it with their grades. */
  static List<Judged> read(String tsv) {
    return tsv.lines().skip(1).map(Judged::of).toList();
  }

  boolean answerable() {
    return !grades.isEmpty();
  }

  private static Judged of(String line) {
    String[] cells = line.split("\t");
    List<String> context = cells[3].isEmpty() ? List.of() : List.of(cells[3]);
    Map<Integer, Integer> grades = new HashMap<>();
    if (!cells[4].equals("-")) {
      Arrays.stream(cells[4].split(",")).map(grade -> grade.split(":")).forEach(
          pair -> grades.put(Integer.valueOf(pair[0]), Integer.valueOf(pair[1])));
    }
    return new Judged(cells[0], cells[1], new FaqQuery(cells[2], context, 10), grades);
  }
}
