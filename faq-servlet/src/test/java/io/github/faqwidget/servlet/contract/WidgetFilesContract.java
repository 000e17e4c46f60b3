package io.github.faqwidget.servlet.contract;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The widget's script, wherever the server takes it from. */
interface WidgetFilesContract extends Served {

  String SCRIPT = "faq-widget/faq-widget.js";

  @Test
  default void serves_the_script_to_pages_of_any_origin() {
    HttpResponse<byte[]> response = api().get(SCRIPT);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualToIgnoringCase("text/javascript;charset=utf-8");
    assertThat(header(response, "Cache-Control")).isEqualTo(released() ? "public, max-age=300" : "no-cache");
    assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(response, "Content-Length")).isEqualTo("" + response.body().length);
  }

  /** What the server says of the widget's files: their version, and the hash of each. */
  default JsonObject integrity() {
    return api().json("faq-widget/integrity.json");
  }

  default boolean released() {
    return !integrity().getString("version").endsWith("-SNAPSHOT");
  }

  @Test
  default void serves_the_files_of_a_version_for_good() {
    String folder = "faq-widget/" + integrity().getString("version") + "/";
    integrity().getJsonObject("files").forEach((name, hash) -> {
      HttpResponse<byte[]> response = api().get(folder + name, "Origin", "https://anywhere.example");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Cache-Control"))
          .isEqualTo(released() ? "public, max-age=31536000, immutable" : "no-cache");
      assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(((JsonString) hash).getString()).isEqualTo(sha384(response.body()));
    });
    assertThat(api().get(folder + "faq-widget.js").body()).isEqualTo(api().get(SCRIPT).body());
  }

  private static String sha384(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-384").digest(bytes);
      return "sha384-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  default void compresses_the_script() {
    HttpResponse<byte[]> zipped = api().get(SCRIPT, "Accept-Encoding", "gzip");

    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(HttpApi.gunzip(zipped.body())).isEqualTo(api().get(SCRIPT).body());
  }

  @Test
  default void sends_the_script_once() {
    String tag = header(api().get(SCRIPT), "ETag");

    assertThat(api().get(SCRIPT, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "faq-widget", "faq-widget/", "faq-widget/none.js", "faq-widget/0.0.1/faq-widget.js", "faq-widget/FAQ-WIDGET.JS",
      "faq-widget/faq-widget.js/", "faq-widget/x/%20/faq-widget.js"})
  default void has_no_other_file(String path) {
    HttpResponse<byte[]> response = api().get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertProblem(response);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "faq-widget/..%2fWEB-INF%2fweb.xml", "faq-widget/%2e%2e/WEB-INF/web.xml",
      "faq-widget/..%5cWEB-INF%5cweb.xml", "faq-widget/faq-widget.js%00.html",
      "WEB-INF/catalogs/m365-mfa/table.txt", "faq-widget/..;/WEB-INF/web.xml"})
  default void lets_nobody_out_of_the_widgets_folder(String path) {
    assertThat(api().get(path).statusCode()).isIn(400, 404);
  }
}
