package io.github.faqwidget.servlet;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorsTest {

  private static final String ALLOWED = "https://intranet.example.jp";
  private static final String CATALOG = "api/catalogs/m365-mfa";

  @TempDir
  static Path folder;

  private static TomcatServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TomcatServer.start(
        TestWar.write(folder), Map.of("faq.cors.origins", ALLOWED + ", http://localhost:3000"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {CATALOG, "api/nothing", CATALOG + "/search?limit=0"})
  void an_allowed_origin_may_read_answers_and_problems(String path) {
    HttpResponse<byte[]> response = server.api().get(path, "Origin", ALLOWED);

    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
    assertThat(header(response, "Access-Control-Allow-Credentials")).isEmpty();
    assertThat(header(response, "Vary")).contains("Origin", "Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {ALLOWED, "https://evil.example"})
  void every_origin_may_read_the_script_for_only_then_can_its_hash_be_checked(String origin) {
    HttpResponse<byte[]> response = server.api().get("faq-widget/faq-widget.js", "Origin", origin);

    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "http://intranet.example.jp", "https://intranet.example.jp:8443",
      "https://intranet.example.jp.evil.example", "https://evil.example", "null", "*", ""})
  void another_origin_may_not(String origin) {
    HttpResponse<byte[]> response = server.api().get(CATALOG, "Origin", origin);

    assertThat(header(response, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(response, "Vary")).contains("Origin");
  }

  @Test
  void a_preflight_is_answered() {
    HttpResponse<byte[]> response = preflight(ALLOWED);

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
    assertThat(header(response, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(header(response, "Access-Control-Allow-Headers")).contains("If-None-Match");
    assertThat(header(response, "Access-Control-Max-Age")).isEqualTo("600");
  }

  @Test
  void a_preflight_of_another_origin_allows_nothing() {
    assertThat(preflight("https://evil.example").headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
  }

  @Test
  void the_same_is_not_sent_again_to_an_allowed_origin_either() {
    String tag = header(server.api().get(CATALOG), "ETag");
    HttpResponse<byte[]> response = server.api().get(CATALOG, "Origin", ALLOWED, "If-None-Match", tag);

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
  }

  private static HttpResponse<byte[]> preflight(String origin) {
    return server.api().send("OPTIONS", CATALOG, "Origin", origin, "Access-Control-Request-Method", "GET",
        "Access-Control-Request-Headers", "if-none-match");
  }
}
