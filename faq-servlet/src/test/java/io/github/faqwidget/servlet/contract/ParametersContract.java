package io.github.faqwidget.servlet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters that are malformed or out of bounds. */
interface ParametersContract extends Served {

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("limit", "search?q=a&limit=0"),
        Arguments.of("limit", "search?q=a&limit=51"),
        Arguments.of("limit", "search?q=a&limit=-1"),
        Arguments.of("limit", "search?q=a&limit=abc"),
        Arguments.of("limit", "search?q=a&limit="),
        Arguments.of("limit", "search?q=a&limit=1.5"),
        Arguments.of("limit", "search?q=a&limit=%EF%BC%95"),
        Arguments.of("limit", "search?q=a&limit=99999999999999999999"),
        Arguments.of("limit", "search?q=a&limit=5&limit=5"),
        Arguments.of("limit", "suggest?q=a&limit=51"),
        Arguments.of("q", "search?q=" + "a".repeat(2_001)),
        Arguments.of("q", "suggest?q=" + "a".repeat(2_001)),
        Arguments.of("q", "search?q=a&q=b"),
        Arguments.of("q", "search?q=a%00b"),
        Arguments.of("q", "search?q=%07"),
        Arguments.of("q", "search?q=%C2%85"),
        Arguments.of("q", "search?q=%ED%A0%80"),
        Arguments.of("q", "search?q=%FF"),
        Arguments.of("q", "search?q=%E3%81"),
        Arguments.of("q", "search?q=%C0%AF"),
        Arguments.of("context", "search?context=" + "a".repeat(501)),
        Arguments.of("context", "search?q=a" + "&context=x".repeat(11)),
        Arguments.of("context", "search?context=%1B"),
        Arguments.of("lang", "search?q=a&lang=ja_JP"),
        Arguments.of("lang", "search?q=a&lang=" + "a-".repeat(18) + "b"),
        Arguments.of("explain", "search?q=a&explain=yes"),
        Arguments.of("explain", "search?q=a&explain="),
        Arguments.of("limit", "entries/1/related?limit=0"),
        Arguments.of("lang", "entries?lang=*"),
        Arguments.of("lang", "entries/1?lang=a&lang=b"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  default void names_the_parameter_that_is_wrong(String parameter, String path) {
    HttpResponse<byte[]> response = api().get(CATALOG + "/" + path);

    assertThat(response.statusCode()).as(path).isEqualTo(400);
    assertProblem(response);
    assertThat(HttpApi.json(response.body()).getString("parameter")).isEqualTo(parameter);
  }

  @Test
  default void ignores_parameters_that_it_does_not_know() {
    assertThat(api().get(CATALOG + "/search?q=a&utm_source=x&Q=y&&=z").statusCode()).isEqualTo(200);
  }

  /** A server may turn these away before the application does, at bounds and in words of its own. */
  @ParameterizedTest
  @ValueSource(ints = {17_000, 70_000})
  default void turns_overlong_queries_away(int length) {
    assertThat(api().get(CATALOG + "/search?x=" + "a".repeat(length)).statusCode()).isIn(400, 414, 431);
  }

  @Test
  default void turns_overlong_headers_away() {
    assertThat(api().get(CATALOG, "X-Long", "a".repeat(9_000)).statusCode()).isIn(400, 413, 431);
  }
}
