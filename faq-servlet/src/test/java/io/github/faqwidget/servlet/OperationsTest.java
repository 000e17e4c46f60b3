package io.github.faqwidget.servlet;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import io.github.faqwidget.servlet.http.Problems;
import io.github.faqwidget.servlet.http.RateLimitFilter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator can set about requests. */
class OperationsTest {

  /** What does not change with the time and the request. */
  private static Map<String, List<String>> lasting(HttpResponse<byte[]> response) {
    Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
    headers.keySet().removeAll(Set.of("date", "x-request-id"));
    return headers;
  }

  private static final String CATALOG = "api/catalogs/vpn";
  private static final String HELPED = "{\"number\":1,\"solved\":true}";

  @TempDir
  private Path folder;

  @Test
  void a_client_that_floods_is_told_when_to_ask_again() throws Exception {
    try (TomcatServer server = start(Map.of("faq.limit.requests", "5", "faq.cors.origins", "*"))) {
      List<Integer> statuses = statuses(server, 7);
      HttpResponse<byte[]> response = server.api().get(CATALOG, "Origin", "https://a.example");

      assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 429, 429);
      assertThat(response.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(header(response, "Retry-After"))).isBetween(1, 12);
      assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
      assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(HttpApi.json(response.body()).getString("title")).isEqualTo("Too Many Requests");
      assertThat(server.api().get("faq-widget/faq-widget.js").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_costs_more_to_answer_counts_for_more() throws Exception {
    try (TomcatServer server = start(Map.of("faq.limit.requests", "20"))) {
      assertThat(server.api().get(CATALOG + "/search?q=a&explain=true&limit=50").statusCode()).isEqualTo(200);
      HttpResponse<byte[]> second = server.api().get(CATALOG + "/search?q=a&explain=true&limit=50");

      assertThat(second.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(header(second, "Retry-After"))).isBetween(20, 24);
      assertThat(statuses(server, 7)).containsExactly(200, 200, 200, 200, 200, 200, 429);
    }
  }

  @Test
  void feedback_has_a_limit_of_its_own() throws Exception {
    try (TomcatServer server = start(Map.of("faq.limit.feedback", "2"))) {
      List<Integer> statuses = IntStream.range(0, 3)
          .mapToObj(i -> server.api().post(CATALOG + "/feedback", HELPED).statusCode())
          .toList();

      assertThat(statuses).containsExactly(202, 202, 429);
      assertThat(server.api().get(CATALOG).statusCode()).isEqualTo(200);
      assertThat(metrics(server))
          .contains("faq_requests_limited_total{limit=\"feedback\"} 1.0")
          .contains("faq_feedback_total{catalog=\"vpn\",solved=\"true\"} 2.0");
    }
  }

  @Test
  void events_have_a_limit_of_their_own_whether_they_are_taken_or_not() throws Exception {
    try (TomcatServer server = start(Map.of("faq.limit.events", "2"))) {
      List<Integer> statuses = IntStream.range(0, 3)
          .mapToObj(i -> server.api().post(CATALOG + "/events", "{\"events\":[{\"kind\":\"contact\"}]}").statusCode())
          .toList();

      assertThat(statuses).containsExactly(404, 404, 429);
      assertThat(server.api().post(CATALOG + "/feedback", HELPED).statusCode()).isEqualTo(202);
      assertThat(metrics(server)).contains("faq_requests_limited_total{limit=\"events\"} 1.0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "32"})
  void the_same_asked_again_is_answered_the_same_and_counted_whether_answers_are_kept_or_not(String megabytes)
      throws Exception {
    String path = CATALOG + "/search?q=VPN";
    try (TomcatServer server = start(Map.of("faq.answers.kept", megabytes))) {
      HttpResponse<byte[]> first = server.api().get(path);
      HttpResponse<byte[]> second = server.api().get(path);

      assertThat(second.body()).isEqualTo(first.body());
      assertThat(lasting(second)).isEqualTo(lasting(first)).containsKeys("etag", "content-type", "cache-control");
      assertThat(server.api().get(path, "If-None-Match", header(first, "ETag")).statusCode()).isEqualTo(304);
      assertThat(server.api().get(path, "Accept", "text/html").statusCode()).isEqualTo(406);
      assertThat(server.api().get(CATALOG + "/search?limit=0").statusCode()).isEqualTo(400);
      assertThat(server.api().get(CATALOG + "/search?limit=0").statusCode()).isEqualTo(400);
      assertThat(metrics(server)).containsPattern("faq_searches_total\\{by=\"words\",catalog=\"vpn\",fit=\"\\w+\"} 3.0");
    }
  }

  @Test
  void who_is_behind_a_proxy_is_believed_only_by_setting() throws Exception {
    Map<String, String> limit = Map.of("faq.limit.requests", "1");
    try (TomcatServer server = start(limit); LogLines log = LogLines.of(RateLimitFilter.class)) {
      assertThat(forwarded(server, "192.0.2.1")).isEqualTo(200);
      assertThat(forwarded(server, "192.0.2.2")).isEqualTo(429);
      assertThat(forwarded(server, "192.0.2.3")).isEqualTo(429);
      assertThat(log.lines()).singleElement().asString().contains("faq.proxies (FAQ_PROXIES)");
    }
    try (TomcatServer server = start(Map.of("faq.limit.requests", "1", "faq.proxies", "127.0.0.1, ::1"))) {
      assertThat(forwarded(server, "192.0.2.1")).isEqualTo(200);
      assertThat(forwarded(server, "192.0.2.2")).isEqualTo(200);
      assertThat(forwarded(server, "203.0.113.9, 192.0.2.2")).isEqualTo(429);
    }
  }

  @Test
  void only_operators_see_metrics_and_the_details_of_health_where_that_is_set() throws Exception {
    String token = "0123456789abcdef";
    try (TomcatServer server = start(Map.of("faq.monitoring.token", token))) {
      HttpResponse<byte[]> stranger = server.api().get("api/metrics");
      assertThat(stranger.statusCode()).isEqualTo(403);
      assertThat(HttpApi.json(stranger.body()).getString("detail")).doesNotContain(token);
      assertThat(server.api().json("api/health").toString()).isEqualTo("{\"checks\":[],\"status\":\"UP\"}");

      String bearer = "Bearer " + token;
      assertThat(server.api().get("api/metrics", "Authorization", bearer).statusCode()).isEqualTo(200);
      assertThat(HttpApi.json(server.api().get("api/health", "Authorization", bearer).body())
          .getJsonArray("checks")).isNotEmpty();
    }
  }

  @Test
  void a_request_is_logged_without_words_and_address_unless_set_otherwise() throws Exception {
    String search = CATALOG + "/search?q=" + HttpApi.encode("ひみつ\n\"x\"");
    try (LogLines log = LogLines.of("io.github.faqwidget.requests")) {
      try (TomcatServer server = start(Map.of())) {
        server.api().get(search);
      }
      assertThat(log.lines()).isEmpty();

      try (TomcatServer server = start(Map.of("faq.log.requests", "yes"))) {
        server.api().get(search, "X-Request-Id", "r-1");
      }
      assertThat(log.lines()).singleElement().asString()
          .matches("request id=r-1 method=GET path=/help/api/catalogs/vpn/search status=200 micros=\\d+");

      try (TomcatServer server = start(
          Map.of("faq.log.requests", "yes", "faq.log.queries", "yes", "faq.log.addresses", "yes"))) {
        server.api().get(search);
      }
      assertThat(log.lines()).last().asString()
          .matches(".* client=\"?[0-9.:]+\"? q=\"ひみつ\\\\u\\{a}\\\\\"x\\\\\"\"");
    }
  }

  @Test
  void feedback_is_logged_in_a_line_that_holds_no_address() throws Exception {
    try (LogLines log = LogLines.of("io.github.faqwidget.feedback"); TomcatServer server = start(Map.of())) {
      server.api().post(CATALOG + "/feedback",
          "{\"number\":1,\"solved\":false,\"comment\":\"一行\\nsolved=true \\\"二行\",\"q\":\"合言葉\"}",
          "X-Request-Id", "r-2");

      assertThat(log.lines()).containsExactly("feedback catalog=vpn entry=1 solved=false q=\"合言葉\""
          + " comment=\"一行\\u{a}solved=true \\\"二行\" id=r-2");
    }
  }

  @Test
  void a_fault_is_told_with_the_id_of_the_request_alone() throws Exception {
    try (TomcatServer server = start(Map.of()); LogLines log = LogLines.of(Problems.class)) {
      server.failOnFeedback(new IllegalStateException("the mail server is down"));
      HttpResponse<byte[]> response = server.api().post(CATALOG + "/feedback", HELPED, "X-Request-Id", "r-3");

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(HttpApi.json(response.body()).getString("detail"))
          .isEqualTo("Something unexpected went wrong. The server's log has more under r-3");
      assertThat(log.lines()).containsExactly("Request failed unexpectedly, id r-3");
    }
  }

  @Test
  void an_allowed_origin_may_send_feedback() throws Exception {
    String origin = "https://a.example";
    try (TomcatServer server = start(Map.of("faq.cors.origins", origin))) {
      HttpResponse<byte[]> preflight = server.api().send("OPTIONS", CATALOG + "/feedback", "Origin", origin,
          "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type");
      HttpResponse<byte[]> answer = server.api().post(CATALOG + "/feedback", HELPED, "Origin", origin);

      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(header(preflight, "Access-Control-Allow-Methods")).isEqualTo("OPTIONS, POST");
      assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("Content-Type");
      assertThat(answer.statusCode()).isEqualTo(202);
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(origin);
      assertThat(header(answer, "Access-Control-Expose-Headers")).contains("Retry-After");
    }
  }

  private TomcatServer start(Map<String, String> parameters) throws Exception {
    return TomcatServer.start(TestWar.write(folder), parameters);
  }

  private static List<Integer> statuses(TomcatServer server, int requests) {
    return IntStream.range(0, requests).mapToObj(i -> server.api().get(CATALOG).statusCode()).toList();
  }

  private static int forwarded(TomcatServer server, String forwardedFor) {
    return server.api().get(CATALOG, "X-Forwarded-For", forwardedFor).statusCode();
  }

  private static String metrics(TomcatServer server) {
    return new String(server.api().get("api/metrics").body(), StandardCharsets.UTF_8);
  }
}
