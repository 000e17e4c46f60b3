package io.github.faqwidget.servlet.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLineTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "m365-mfa          | m365-mfa",
      "/catalogs/{id}    | /catalogs/{id}",
      "合言葉            | \"合言葉\"",
      "𠮷田              | \"𠮷田\"",
      "a b               | \"a b\"",
      "a=b               | \"a=b\"",
      "say \"x\" \\ y    | \"say \\\"x\\\" \\\\ y\""})
  void quotes_what_could_be_taken_for_something_else(String value, String written) {
    assertThat(new LogLine("it").with("v", value)).hasToString("it v=" + written);
  }

  @Test
  void shows_what_would_end_the_line_turn_it_around_or_hide_in_it() {
    assertThat(new LogLine("it").with("v", "a\r\nb\u2028c\u202Ed\u0000e\uD800f\u200Bg"))
        .hasToString("it v=\"a\\u{d}\\u{a}b\\u{2028}c\\u{202e}d\\u{0}e\\u{d800}f\\u{200b}g\"");
  }

  @Test
  void cuts_off_what_has_no_end() {
    assertThat(new LogLine("it").with("v", "あ".repeat(100_000)).toString()).hasSize(2_007);
  }

  @Test
  void leaves_out_what_is_empty_where_told_so() {
    assertThat(new LogLine("it").withAny("a", "").withAny("b", "x").with("c", 1)).hasToString("it b=x c=1");
  }
}
