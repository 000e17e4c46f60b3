package io.github.faqwidget.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the sample, which servers serve by themselves. */
interface PagesContract {

  HttpApi api();

  @ParameterizedTest
  @CsvSource({
      "'', text/html, 手順のそばに、答えを。",
      "manual/m365-mfa.html, text/html, 【手順1-1】認証アプリ",
      "manual/manual.css, text/css, '{'",
      "manual/screens.css, text/css, '{'"})
  default void pages_are_served_as_utf_8_with_their_policy(String path, String type, String text) {
    HttpResponse<byte[]> page = api().get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(HttpApi.header(page, "Content-Type").replace(" ", ""))
        .isEqualToIgnoringCase(type + ";charset=utf-8");
    assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains(text);
    assertThat(HttpApi.header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'");
    assertThat(HttpApi.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(HttpApi.header(page, "Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEB-INF/catalogs/m365-mfa/table.txt", "WEB-INF/web.xml", "META-INF/MANIFEST.MF"})
  default void what_is_inside_the_war_is_not_served(String path) {
    assertThat(api().get(path).statusCode()).isEqualTo(404);
  }
}
