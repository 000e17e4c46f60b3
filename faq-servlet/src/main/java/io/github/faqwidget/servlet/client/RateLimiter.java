package io.github.faqwidget.servlet.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much each client may do in a minute. Whoever has used it up may do one more as soon as its share of the
 * minute has passed, so nobody waits for a minute to end. Thread-safe; the memory it needs is bounded, for it
 * forgets who has not asked for the longest time.
 */
public final class RateLimiter {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final int MAX_CLIENTS = 10_000;

  /** What one more uses up of a client's minute; 0 where nothing is limited. */
  private final long share;
  private final LongSupplier clock;
  /** When each client will have the whole minute again, in nanoseconds of the clock. */
  private final Map<String, Long> restored = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
      return size() > MAX_CLIENTS;
    }
  };

  /** Allows so many in a minute; 0 allows any number. */
  public RateLimiter(int perMinute) {
    this(perMinute, System::nanoTime);
  }

  RateLimiter(int perMinute, LongSupplier clock) {
    share = perMinute == 0 ? 0 : MINUTE / perMinute;
    this.clock = clock;
  }

  /**
   * Takes from what a client may do, if so much is left.
   *
   * @param price how many it counts for, 1 or more; what costs more than a minute has takes all of it
   * @return zero when there was; else how long the client has to wait for it
   */
  public Duration acquire(Client client, int price) {
    if (share == 0) {
      return Duration.ZERO;
    }
    String network = client.network();
    long taken = Math.min(share * price, MINUTE);
    synchronized (restored) {
      long now = clock.getAsLong();
      long used = Math.max(restored.getOrDefault(network, now) - now, 0);
      long missing = used + taken - MINUTE;
      if (missing > 0) {
        return Duration.ofNanos(missing);
      }
      restored.put(network, now + used + taken);
      return Duration.ZERO;
    }
  }

  /** How many clients are remembered. */
  int clients() {
    synchronized (restored) {
      return restored.size();
    }
  }
}
