package io.github.faqwidget.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPriceTest {

  private static final String JAPANESE = "%E8%AA%8D";

  @Test
  void is_one_for_what_a_panel_asks() {
    String question = "q=" + JAPANESE.repeat(60) + ("&context=" + JAPANESE.repeat(30)).repeat(3) + "&limit=10&lang=ja";

    assertThat(RequestPrice.of((String) null)).isEqualTo(1);
    assertThat(RequestPrice.of(question)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
      "q=a&explain=true, 3", "q=a&explain=true&limit=50, 14", "limit=50&q=a&%65xplain=t%72ue, 14", "q=a&limit=50, 1",
      "q=a&explain=false, 1", "q=explain=true, 1", "explain=true&limit=9999999999, 3", "explain=true&limit=%zz, 3", "%=&&=, 1"})
  void grows_with_what_is_explained(String query, int price) {
    assertThat(RequestPrice.of(query)).isEqualTo(price);
  }

  @Test
  void grows_with_the_length() {
    assertThat(RequestPrice.of("q=" + JAPANESE.repeat(400))).isEqualTo(8);
    assertThat(RequestPrice.of("q=" + "x".repeat(16_382))).isEqualTo(50);
  }
}
