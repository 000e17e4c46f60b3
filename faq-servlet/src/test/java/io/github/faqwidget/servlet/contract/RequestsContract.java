package io.github.faqwidget.servlet.contract;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for otherwise than by a parameter: methods, media types, origins. */
interface RequestsContract extends Served {

  @ParameterizedTest
  @ValueSource(strings = {CATALOG, "api/nothing", "faq-widget/faq-widget.js"})
  default void tells_the_methods_it_answers(String path) {
    HttpResponse<byte[]> response = api().send("OPTIONS", path);

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(header(response, "Access-Control-Allow-Methods")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "FROBNICATE"})
  default void answers_no_other_method(String method) {
    HttpResponse<byte[]> response = api().send(method, CATALOG + "/search?q=a");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertProblem(response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/*", "application/xml;q=0.5, text/plain"})
  default void has_nothing_but_json(String accepted) {
    HttpResponse<byte[]> response = api().get(CATALOG, "Accept", accepted);

    assertThat(response.statusCode()).isEqualTo(406);
    assertProblem(response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"///", "a/b/c", "application/json;q=x", ";", "\""})
  default void survives_a_broken_accept_header(String accepted) {
    HttpResponse<byte[]> response = api().get(CATALOG, "Accept", accepted);

    assertThat(response.statusCode()).isIn(200, 400, 406);
  }

  @Test
  default void lets_no_other_origin_read() {
    HttpResponse<byte[]> response = api().get(CATALOG, "Origin", "https://other.example");
    HttpResponse<byte[]> preflight = api().send("OPTIONS", CATALOG,
        "Origin", "https://other.example", "Access-Control-Request-Method", "GET");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(preflight, "Access-Control-Allow-Origin")).isEmpty();
  }
}
