package io.github.faqwidget.servlet.contract;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators ask, on a server that limits nobody to it. */
interface OperationsContract extends Served {

  @Test
  default void tells_live_from_ready() {
    JsonObject live = api().json("api/health/live");
    JsonObject ready = api().json("api/health/ready");

    assertThat(live.getString("status")).isEqualTo("UP");
    assertThat(live.getJsonArray("checks")).isEmpty();
    assertThat(ready).isEqualTo(api().json("api/health"));
    assertThat(ready.getJsonArray("checks")).isNotEmpty();
  }

  @Test
  default void counts_what_it_does_for_prometheus_and_nothing_that_was_typed() {
    api().get(CATALOG + "/search?q=" + HttpApi.encode("ひみつの言葉"));
    api().get(CATALOG + "/suggest?limit=47114711");
    HttpResponse<byte[]> response = api().get("api/metrics");
    String text = new String(response.body(), StandardCharsets.UTF_8);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("text/plain;").contains("version=0.0.4");
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(text)
        .contains("faq_requests_total{method=\"GET\",route=\"/catalogs/{id}/search\",status=\"200\"}")
        .contains("faq_requests_total{method=\"GET\",route=\"/catalogs/{id}/suggest\",status=\"400\"}")
        .contains("faq_request_duration_seconds_bucket{route=\"/catalogs/{id}/search\",le=\"0.01\"}")
        .contains("faq_searches_total{by=\"words\",catalog=\"m365-mfa\",fit=\"")
        .contains("faq_catalog_entries{catalog=\"m365-mfa\"} 46.0")
        .contains("faq_catalog_version{catalog=\"m365-mfa\",version=\"")
        .contains("faq_catalog_loads_total{catalog=\"m365-mfa\",result=\"served\"} 1.0")
        .doesNotContain("ひみつ", "47114711", "127.0.0.1");
  }

  @Test
  default void gives_back_the_id_of_a_request() {
    assertThat(header(api().get(CATALOG, "X-Request-Id", "proxy-1.2_3"), "X-Request-Id"))
        .isEqualTo("proxy-1.2_3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "<script>", "a\"b"})
  default void makes_an_id_where_there_is_no_sane_one(String sent) {
    assertThat(header(api().get("api/nothing", "X-Request-Id", sent), "X-Request-Id"))
        .matches("[0-9a-f-]{36}");
  }
}
