package io.github.faqwidget.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Connections that ask a target as fast as it answers, each going round all its paths. */
public final class ClosedLoop {

  private static final int OK = 200;
  /** After so many a connection asks no more: what is wrong is plain. */
  private static final int MAX_ERRORS = 1_000;

  private final Target target;
  private final List<byte[]> requests;

  public ClosedLoop(Target target) {
    this.target = target;
    requests = target.requests();
  }

  /** Asks everything once, each over a connection of its own; fails unless all is answered with 200. */
  public List<String> bodies() throws IOException {
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      try (Connection connection = new Connection(target.root())) {
        Answer answer = connection.ask(requests.get(i));
        if (answer.status() != OK) {
          throw new IOException(answer.status() + " to " + target.paths().get(i) + ": " + answer.text());
        }
        bodies.add(answer.text());
      }
    }
    return bodies;
  }

  /** Keeps the target busy for a time. */
  public Load run(int connections, Duration time) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      Duration cpu = cpu();
      long start = System.nanoTime();
      long end = start + time.toNanos();
      List<Callable<Round>> rounds = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int first = requests.size() * i / connections;
        rounds.add(() -> new Round(first).until(end));
      }
      Histogram micros = Round.histogram();
      List<String> errors = new ArrayList<>();
      for (Future<Round> each : threads.invokeAll(rounds)) {
        micros.add(each.get().micros);
        errors.addAll(each.get().errors);
      }
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      return new Load(connections, taken, micros, errors, cpu().minus(cpu));
    } finally {
      threads.shutdownNow();
    }
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What one connection asks. */
  private final class Round {

    private final Histogram micros = histogram();
    private final List<String> errors = new ArrayList<>();
    private int next;

    Round(int first) {
      next = first;
    }

    static Histogram histogram() {
      return new Histogram(3);
    }

    /** Goes on over a new connection where the server ended one, or an error did. */
    Round until(long end) {
      while (System.nanoTime() < end && errors.size() < MAX_ERRORS) {
        try (Connection connection = new Connection(target.root())) {
          boolean last;
          do {
            last = ask(connection).last();
          } while (!last && System.nanoTime() < end);
        } catch (IOException e) {
          errors.add(target.paths().get(next) + ": " + e);
        }
      }
      return this;
    }

    private Answer ask(Connection connection) throws IOException {
      long start = System.nanoTime();
      Answer answer = connection.ask(requests.get(next));
      micros.recordValue((System.nanoTime() - start) / 1_000);
      if (answer.status() != OK) {
        errors.add(target.paths().get(next) + ": " + answer.status() + ' ' + answer.text());
      }
      next = (next + 1) % requests.size();
      return answer;
    }
  }
}
