package io.github.faqwidget.admin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faqwidget.servlet.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A period")
class DaysTest {

  @Test
  void is_thirty_days_up_to_the_last_unless_its_first_is_told() {
    assertThat(Days.read(null, "2026-11-30")).isEqualTo(Days.read("2026-11-01", "2026-11-30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "yesterday", "-999999999-01-01", "+999999999-12-31"})
  void is_told_by_days_of_the_calendar(String day) {
    assertThatThrownBy(() -> Days.read(null, day)).isInstanceOf(ProblemException.class).hasMessageContaining("to is a day");
  }
}
