package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Looks for the request that costs most: those that took most processor time are changed and sent again, for as many
 * minutes as are given. Prints the worst as a multiple of a plain search, every answer that is a fault of ours, and the
 * heap in use: {@code mvn -Pattack -pl faq-core,faq-xls,faq-servlet test-compile
 * -Dfaq.minutes=120}.
 */
final class Attack {

  private static final int KEPT = 300;
  private static final int AGAIN = 30;
  private static final Duration BETWEEN_REPORTS = Duration.ofMinutes(5);
  private static final String PLAIN = "search?q=" + HttpApi.encode("スマホを替えたら認証アプリが使えない")
      + "&context=" + HttpApi.encode("【手順1】認証アプリ");

  /** A request and the nanoseconds that it took. */
  private record Tried(AttackRequest request, long cost) {}

  private final TomcatServer server;
  private final RawClient client;
  private final Random random;
  private final PrintStream out;
  private final TreeSet<Tried> worst = new TreeSet<>(
      Comparator.comparingLong(Tried::cost).reversed().thenComparing(tried -> tried.request().target()));
  private long sent;
  private long faults;

  private Attack(TomcatServer server, long seed, PrintStream out) {
    this.server = server;
    this.out = out;
    client = new RawClient(server.api().root());
    random = new Random(seed);
  }

  /** Takes the minutes, and the seed of what is tried. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "attack");
    try (TomcatServer server = TomcatServer.start(TestWar.write(folder), Map.of("faq.limit.requests", "0",
        "faq.limit.feedback", "0", "faq.answers.kept", "0", "faq.proxies", "127.0.0.1"))) {
      new Attack(server, Long.parseLong(arguments[1]), System.out).run(Duration.ofMinutes(Long.parseLong(arguments[0])));
    }
  }

  private void run(Duration time) throws IOException {
    LongStream.range(0, 2_000).forEach(i -> plain());
    Instant start = Instant.now();
    Instant report = start;
    while (Instant.now().isBefore(start.plus(time))) {
      attempt(next());
      if (Instant.now().isAfter(report)) {
        report(Duration.between(start, Instant.now()));
        report = Instant.now().plus(BETWEEN_REPORTS);
      }
    }
    report(time);
    client.close();
  }

  /** Mostly a change of what was dear before, the dearer the likelier. */
  private AttackRequest next() {
    if (worst.isEmpty() || random.nextInt(8) == 0) {
      return AttackRequest.any(random);
    }
    int rank = (int) (worst.size() * random.nextDouble() * random.nextDouble());
    return worst.stream().skip(rank).findFirst().orElseThrow().request().changed(random);
  }

  private void attempt(AttackRequest request) throws IOException {
    long cost = cost(request);
    if (worst.size() == KEPT && cost <= worst.last().cost()) {
      return;
    }
    // A collection of the heap or a compiler at work is no cost of the request.
    long least = Math.min(cost, Math.min(cost(request), cost(request)));
    worst.add(new Tried(request, least));
    if (worst.size() > KEPT) {
      worst.pollLast();
    }
  }

  private long cost(AttackRequest request) {
    RawClient.Answer answer =
        client.send(request.method(), request.target(), request.headers(), request.body());
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    sent++;
    if (answer.status() >= 500 || body.contains("Exception") || body.contains("\tat ")) {
      faults++;
      out.println("FAULT " + answer.status() + " " + request.method() + " " + request.target() + " " + body);
    }
    return server.latestCost();
  }

  private long plain() {
    client.send("GET", AttackRequest.CATALOG + PLAIN, List.of(), new byte[0]);
    return server.latestCost();
  }

  /** What looked dear while the compiler was at work is measured again. */
  private void weighAgain() throws IOException {
    List<Tried> dearest = worst.stream().limit(AGAIN).toList();
    worst.removeAll(dearest);
    for (Tried tried : dearest) {
      long least = tried.cost();
      for (int i = 0; i < AGAIN; i++) {
        least = Math.min(least, cost(tried.request()));
      }
      worst.add(new Tried(tried.request(), least));
    }
  }

  private void report(Duration since) throws IOException {
    weighAgain();
    long[] plain = LongStream.range(0, 51).map(i -> plain()).sorted().toArray();
    System.gc();
    Runtime heap = Runtime.getRuntime();
    Tried dearest = worst.first();
    out.printf("%d min, %d requests, %d faults, plain %.2f ms, worst %.1f ms = %.0f plain searches, heap %d KiB, %s %s%n",
        since.toMinutes(), sent, faults, plain[25] / 1e6, dearest.cost() / 1e6, (double) dearest.cost() / plain[25],
        (heap.totalMemory() - heap.freeMemory()) / 1024, dearest.request().method(), dearest.request().target());
  }
}
