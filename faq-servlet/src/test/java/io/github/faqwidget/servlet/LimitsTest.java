package io.github.faqwidget.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application's own bounds, on a server that leaves them to it. */
class LimitsTest {

  private static final String SEARCH = "api/catalogs/m365-mfa/search?";

  @TempDir
  static Path folder;

  private static TomcatServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TomcatServer.start(TestWar.write(folder), Map.of("faq.cors.origins", "*"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void a_query_string_has_16_384_characters() {
    assertThat(server.api().get(SEARCH + "x=" + "a".repeat(16_382)).statusCode()).isEqualTo(200);

    HttpResponse<byte[]> tooLong = server.api().get(SEARCH + "x=" + "a".repeat(16_383));
    assertThat(tooLong.statusCode()).isEqualTo(414);
    assertThat(HttpApi.json(tooLong.body()).getString("detail"))
        .isEqualTo("The query string has at most 16384 characters, not 16385");
  }

  @Test
  void a_header_has_8_192_characters() {
    assertThat(server.api().get(SEARCH, "X-Long", "a".repeat(8_192)).statusCode()).isEqualTo(200);

    HttpResponse<byte[]> tooLong = server.api().get(SEARCH, "X-Long", "a".repeat(8_193));
    assertThat(tooLong.statusCode()).isEqualTo(431);
    assertThat(HttpApi.json(tooLong.body()).getString("detail")).containsIgnoringCase("x-long");
  }

  @Test
  void broken_escapes_are_named_even_where_clients_would_not_send_them() throws Exception {
    for (String query : new String[] {"q=%", "q=%4", "q=%zz", "q=100%&limit=1"}) {
      assertThat(RawClient.get(server.api().root(), SEARCH + query))
          .as(query).startsWith("HTTP/1.1 400").contains("\"parameter\":\"q\"");
    }
  }

  @Test
  void every_origin_may_read_where_the_setting_is_a_star() {
    HttpResponse<byte[]> response = server.api().get(SEARCH, "Origin", "https://anyone.example");

    assertThat(HttpApi.header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
  }
}
