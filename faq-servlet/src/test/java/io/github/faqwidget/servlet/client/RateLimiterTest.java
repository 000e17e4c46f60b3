package io.github.faqwidget.servlet.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

  private static final Client ANNA = client("192.0.2.1");
  private static final Client BEN = client("192.0.2.2");

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
  private final RateLimiter threeInAMinute = new RateLimiter(3, clock::get);

  @Test
  void may_be_used_up_at_once_and_comes_back_bit_by_bit() {
    assertThat(threeInAMinute.acquire(ANNA, 1)).isZero();
    assertThat(threeInAMinute.acquire(ANNA, 1)).isZero();
    assertThat(threeInAMinute.acquire(ANNA, 1)).isZero();
    assertThat(threeInAMinute.acquire(ANNA, 1)).isEqualTo(Duration.ofSeconds(20));

    pass(Duration.ofSeconds(19));
    assertThat(threeInAMinute.acquire(ANNA, 1)).isEqualTo(Duration.ofSeconds(1));
    pass(Duration.ofSeconds(1));
    assertThat(threeInAMinute.acquire(ANNA, 1)).isZero();
    assertThat(threeInAMinute.acquire(ANNA, 1)).isPositive();
  }

  @Test
  void does_not_grow_beyond_a_minutes() {
    threeInAMinute.acquire(ANNA, 1);
    pass(Duration.ofHours(1));
    for (int i = 0; i < 3; i++) {
      assertThat(threeInAMinute.acquire(ANNA, 1)).isZero();
    }
    assertThat(threeInAMinute.acquire(ANNA, 1)).isPositive();
  }

  @Test
  void is_used_up_sooner_by_what_costs_more() {
    assertThat(threeInAMinute.acquire(ANNA, 2)).isZero();
    assertThat(threeInAMinute.acquire(ANNA, 2)).isEqualTo(Duration.ofSeconds(20));
    assertThat(threeInAMinute.acquire(ANNA, 1)).isZero();
  }

  @Test
  void is_enough_for_anything_once_a_minute() {
    assertThat(threeInAMinute.acquire(ANNA, 1)).isZero();
    assertThat(threeInAMinute.acquire(ANNA, 50)).isEqualTo(Duration.ofSeconds(20));
    pass(Duration.ofSeconds(20));
    assertThat(threeInAMinute.acquire(ANNA, 50)).isZero();
    assertThat(threeInAMinute.acquire(ANNA, 1)).isPositive();
  }

  @Test
  void is_each_clients_own() {
    for (int i = 0; i < 4; i++) {
      threeInAMinute.acquire(ANNA, 1);
    }
    assertThat(threeInAMinute.acquire(BEN, 1)).isZero();
  }

  @Test
  void is_without_end_where_it_is_zero() {
    RateLimiter any = new RateLimiter(0, clock::get);
    for (int i = 0; i < 1_000; i++) {
      assertThat(any.acquire(ANNA, 1)).isZero();
    }
  }

  @Test
  void remembers_no_more_clients_than_it_has_room_for_and_the_latest_of_them() {
    for (int i = 0; i < 4; i++) {
      threeInAMinute.acquire(ANNA, 1);
    }
    for (int i = 0; i < 50_000; i++) {
      threeInAMinute.acquire(client("10.%d.%d.1".formatted(i / 250, i % 250)), 1);
      if (i % 1_000 == 0) {
        assertThat(threeInAMinute.acquire(ANNA, 1)).isPositive();
      }
    }
    assertThat(threeInAMinute.clients()).isEqualTo(10_000);
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  private static Client client(String address) {
    return Client.of(address, "", AddressRanges.parse(""));
  }
}
