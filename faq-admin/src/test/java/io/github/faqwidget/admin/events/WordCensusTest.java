package io.github.faqwidget.admin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words")
class WordCensusTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final WordCensus census = new WordCensus(3);

  @Test
  void wait_for_three_clients_and_then_bring_along_all_that_waited() {
    assertThat(census.count("vpn", "a", "one", 1, TODAY).waiting()).isEmpty();
    assertThat(census.count("vpn", "a", "one", 2, TODAY).waiting()).isEmpty();
    assertThat(census.count("vpn", "a", "two", 3, TODAY).waiting()).isEmpty();
    assertThat(census.count("vpn", "b", "three", 4, TODAY).waiting()).isEmpty();
    assertThat(census.count("vpn", "a", "three", 5, TODAY).waiting()).containsExactly(1L, 2L, 3L, 5L);
  }

  @Test
  void are_counted_anew_each_day_and_for_each_catalog() {
    census.count("vpn", "a", "one", 1, TODAY);
    census.count("vpn", "a", "two", 2, TODAY);
    assertThat(census.count("mfa", "a", "three", 3, TODAY).waiting()).isEmpty();
    assertThat(census.count("vpn", "a", "three", 4, TODAY.plusDays(1)).waiting()).isEmpty();
  }

  @Test
  void that_nobody_asks_again_are_forgotten_before_they_fill_the_memory() {
    for (int i = 0; i < 30_000; i++) {
      census.count("vpn", "words " + i, "one", i, TODAY);
    }
    assertThat(census.size()).isEqualTo(20_000);
    assertThat(census.remembered()).isEqualTo(40_000);
  }

  @Test
  void that_very_many_clients_ask_do_not_fill_the_memory() {
    for (int i = 0; i < 400_000; i++) {
      census.count("vpn", "words " + i / 1_000, "client " + i % 1_000, i, TODAY);
    }
    assertThat(census.remembered()).isBetween(299_000, 300_000);
    assertThat(census.count("vpn", "words 399", "client 1", 1, TODAY).clients()).isEqualTo(1_000);
    assertThat(census.count("vpn", "words 0", "client 1", 1, TODAY).clients()).isEqualTo(1);
  }
}
