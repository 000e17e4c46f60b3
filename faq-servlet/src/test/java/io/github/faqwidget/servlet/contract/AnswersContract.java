package io.github.faqwidget.servlet.contract;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has in common: headers, caching, compression. */
interface AnswersContract extends Served {

  String ENTRIES = CATALOG + "/entries";

  @Test
  default void carries_the_same_headers_on_every_server() {
    HttpResponse<byte[]> response = api().get(CATALOG);

    assertThat(header(response, "Content-Type")).isEqualTo("application/json");
    assertThat(header(response, "Content-Length")).isEqualTo("" + response.body().length);
    assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(response, "Vary")).isIn("Accept-Encoding", "Origin, Accept-Encoding");
    assertThat(header(response, "ETag")).matches("\"[\\w-]{22}\"");
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(response, "Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertThat(header(response, "Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "api/catalogs, application/json;charset=Shift_JIS, application/json",
      "api/catalogs/m365-mfa/search?q=QR, application/*;charset=utf-16;q=0.5, application/json",
      "api/catalogs/m365-mfa/entries/0, application/json;x=y, application/problem+json",
      "api/openapi.json, application/json;charset=iso-8859-1, application/json",
      "api/metrics, text/plain;charset=EUC-JP, 'text/plain; version=0.0.4; charset=utf-8'"})
  default void calls_a_body_what_it_is_whatever_charset_is_asked_for(String path, String accepted, String type) {
    HttpResponse<byte[]> response = api().get(path, "Accept", accepted);

    assertThat(parts(header(response, "Content-Type"))).containsExactlyInAnyOrder(parts(type));
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
  }

  @Test
  default void compresses_for_who_accepts_it_and_tags_the_bytes_apart() {
    HttpResponse<byte[]> plain = api().get(ENTRIES);
    HttpResponse<byte[]> zipped = api().get(ENTRIES, "Accept-Encoding", "br, gzip;q=0.9");

    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(zipped, "Content-Length")).isEqualTo("" + zipped.body().length);
    assertThat(zipped.body()).hasSizeLessThan(plain.body().length);
    assertThat(HttpApi.gunzip(zipped.body())).isEqualTo(plain.body());
    assertThat(header(zipped, "ETag")).isEqualTo(header(plain, "ETag").replaceFirst("\"$", "-gzip\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0", "gzip;q=0.0, *", "br", "identity, gzip;q=0.5", ";;q=,"})
  default void leaves_a_body_as_it_is_for_who_wants_it_so(String accepted) {
    assertThat(header(api().get(ENTRIES, "Accept-Encoding", accepted), "Content-Encoding")).isEmpty();
  }

  @Test
  default void leaves_a_small_body_as_it_is() {
    assertThat(header(api().get("api/catalogs", "Accept-Encoding", "gzip"), "Content-Encoding")).isEmpty();
  }

  @Test
  default void sends_nothing_again_that_the_client_has_in_any_coding() {
    String plain = header(api().get(ENTRIES), "ETag");
    String zipped = header(api().get(ENTRIES, "Accept-Encoding", "gzip"), "ETag");

    for (String accepted : new String[] {"identity", "gzip"}) {
      for (String known : new String[] {plain, zipped, "W/" + plain, "\"x\", " + zipped + " , \"y\"", "*"}) {
        HttpResponse<byte[]> response =
            api().get(ENTRIES, "Accept-Encoding", accepted, "If-None-Match", known);
        assertThat(response.statusCode()).as(known).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "ETag")).isIn(plain, zipped);
        assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(response, "Vary")).isIn("Accept-Encoding", "Origin, Accept-Encoding");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "x", "\"", "W/", ",,"})
  default void sends_what_the_client_does_not_have(String known) {
    assertThat(api().get(ENTRIES, "If-None-Match", known).statusCode()).isEqualTo(200);
  }

  @Test
  default void tags_other_answers_otherwise() {
    assertThat(header(api().get(CATALOG + "/search?q=a"), "ETag"))
        .isNotEqualTo(header(api().get(CATALOG + "/search?q=b"), "ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      ENTRIES, CATALOG + "/search?q=a", "api/health", "api/nothing", "faq-widget/faq-widget.js"})
  default void answers_head_as_get_without_the_body(String path) {
    for (String accepted : new String[] {"identity", "gzip"}) {
      HttpResponse<byte[]> get = api().get(path, "Accept-Encoding", accepted);
      HttpResponse<byte[]> head = api().send("HEAD", path, "Accept-Encoding", accepted);
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      assertThat(head.body()).isEmpty();
      for (String name : new String[] {
          "ETag", "Content-Type", "Content-Encoding", "Vary", "Cache-Control"}) {
        assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
      }
      // Liberty leaves the length of a compressed body out, as HTTP allows.
      assertThat(header(head, "Content-Length")).isIn(header(get, "Content-Length"), "");
    }
  }

  /** A type and its parameters, which servers put in orders of their own. */
  private static String[] parts(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).replace(" ", "").split(";");
  }
}
