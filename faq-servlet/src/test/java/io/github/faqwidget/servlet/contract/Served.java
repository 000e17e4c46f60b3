package io.github.faqwidget.servlet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** A server that runs while its contract is tested. */
interface Served {

  String CATALOG = "api/catalogs/m365-mfa";

  /** The server under test. */
  HttpApi api();

  /** Checks that an answer is a whole problem that gives nothing away. */
  default void assertProblem(HttpResponse<byte[]> response) {
    assertThat(HttpApi.header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(HttpApi.header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(HttpApi.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    JsonObject problem = HttpApi.json(response.body());
    assertThat(problem.getInt("status")).isEqualTo(response.statusCode());
    assertThat(problem.getString("type")).isEqualTo("about:blank");
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getString("detail")).isNotBlank().doesNotContain("Exception", "\tat ");
  }
}
