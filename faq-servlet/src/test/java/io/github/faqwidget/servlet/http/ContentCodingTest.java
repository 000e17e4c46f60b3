package io.github.faqwidget.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCodingTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "''                       | 5000 | IDENTITY",
      "gzip                     | 5000 | GZIP",
      "gzip                     | 860  | GZIP",
      "gzip                     | 859  | IDENTITY",
      "'deflate, GZIP ; q=0.5'  | 5000 | GZIP",
      "*                        | 5000 | GZIP",
      "'*, gzip;q=0'            | 5000 | IDENTITY",
      "gzip;q=0                 | 5000 | IDENTITY",
      "gzip;q=0.000             | 5000 | IDENTITY",
      "'gzip;q=0.4, identity'   | 5000 | IDENTITY",
      "'identity;q=0.5, gzip'   | 5000 | GZIP",
      "'identity;q=0, *;q=0.1'  | 5000 | GZIP",
      "gzip;q=nonsense          | 5000 | IDENTITY",
      "gzipped                  | 5000 | IDENTITY",
      "',;=,;'                  | 5000 | IDENTITY"})
  void gives_what_the_client_prefers(String accepted, int length, ContentCoding expected) {
    assertThat(ContentCoding.of(accepted, length)).isEqualTo(expected);
  }
}
