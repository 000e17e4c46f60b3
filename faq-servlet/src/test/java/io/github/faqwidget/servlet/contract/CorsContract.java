package io.github.faqwidget.servlet.contract;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other origins, on a server that allows {@link #ALLOWED}. */
public interface CorsContract extends Served {

  /** The only origin that the setting {@code faq.cors.origins} names. */
  String ALLOWED = "https://intranet.example.jp";

  @ParameterizedTest
  @ValueSource(strings = {CATALOG, "api/nothing", CATALOG + "/search?limit=0"})
  default void an_allowed_origin_may_read_answers_and_problems(String path) {
    HttpResponse<byte[]> response = api().get(path, "Origin", ALLOWED);

    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
    assertThat(header(response, "Access-Control-Allow-Credentials")).isEmpty();
    assertThat(header(response, "Vary")).contains("Origin", "Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {ALLOWED, "https://evil.example"})
  default void every_origin_may_read_the_script_for_only_then_can_its_hash_be_checked(String origin) {
    HttpResponse<byte[]> response = api().get("faq-widget/faq-widget.js", "Origin", origin);

    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "http://intranet.example.jp", "https://intranet.example.jp:8443",
      "https://intranet.example.jp.evil.example", "https://evil.example", "null", "*", ""})
  default void another_origin_may_not(String origin) {
    HttpResponse<byte[]> response = api().get(CATALOG, "Origin", origin);

    assertThat(header(response, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(response, "Vary")).contains("Origin");
  }

  @Test
  default void a_preflight_is_answered() {
    HttpResponse<byte[]> response = preflight(ALLOWED);

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
    assertThat(header(response, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(header(response, "Access-Control-Allow-Headers")).contains("If-None-Match");
    assertThat(header(response, "Access-Control-Max-Age")).isEqualTo("600");
  }

  @Test
  default void a_preflight_of_another_origin_allows_nothing() {
    assertThat(preflight("https://evil.example").headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
  }

  @Test
  default void the_same_is_not_sent_again_to_an_allowed_origin_either() {
    String tag = header(api().get(CATALOG), "ETag");
    HttpResponse<byte[]> response = api().get(CATALOG, "Origin", ALLOWED, "If-None-Match", tag);

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
  }

  private HttpResponse<byte[]> preflight(String origin) {
    return api().send("OPTIONS", CATALOG, "Origin", origin, "Access-Control-Request-Method", "GET",
        "Access-Control-Request-Headers", "if-none-match");
  }
}
