package io.github.faqwidget.search.bench;

import io.github.faqwidget.search.FaqQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** The judged queries of every type, mixed the same way in every run; each thread goes round them by itself. */
@State(Scope.Thread)
public class MixedQueries {

  static final int LIMIT = 10;

  private static final long SEED = 281;

  private final List<FaqQuery> queries = read();
  private int next;

  /** Starts every thread at a place of its own. */
  @Setup
  public void start(ThreadParams thread) {
    next = queries.size() * thread.getThreadIndex() / thread.getThreadCount();
  }

  FaqQuery next() {
    next = (next + 1) % queries.size();
    return queries.get(next);
  }

  private static List<FaqQuery> read() {
    try (InputStream file =
        Objects.requireNonNull(MixedQueries.class.getResourceAsStream("/eval/dev-queries.tsv"))) {
      String lines = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      List<FaqQuery> queries = new ArrayList<>(lines.lines().skip(1).map(MixedQueries::query).toList());
      Collections.shuffle(queries, new Random(SEED));
      return queries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaqQuery query(String line) {
    String[] cells = line.split("\t");
    List<String> context = cells[3].isEmpty() ? List.of() : List.of(cells[3]);
    return new FaqQuery(cells[2], context, LIMIT);
  }
}
