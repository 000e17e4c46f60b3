package io.github.faqwidget.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.FaqApiContract;
import io.github.faqwidget.servlet.contract.HttpApi;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the API, and the pages, on Payara Micro. */
@ExtendWith(ArquillianExtension.class)
class FaqApiOnPayaraIT extends FaqApiContract {

  @ArquillianResource
  private URI reported;

  @Deployment(testable = false)
  static WebArchive war() {
    return PackagedWar.atTheRoot();
  }

  @Override
  public HttpApi api() {
    return new HttpApi(PackagedWar.servedAt(reported));
  }

  @ParameterizedTest
  @DisplayName("Pages are served as UTF-8")
  @CsvSource({
    "/, 手順のそばに、答えを。",
    "/manual/m365-mfa.html, 【手順1-1】認証アプリ",
    "/portal/, 職員ポータル"
  })
  void pages(String path, String heading) {
    HttpResponse<byte[]> page = api().send("GET", path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
        .isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains(heading);
  }

  @ParameterizedTest
  @DisplayName("What is inside the WAR is not served")
  @ValueSource(strings = {"/WEB-INF/catalogs/m365-mfa/table.txt", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF"})
  void insides(String path) {
    assertThat(api().send("GET", path).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("The manual page may load nothing from elsewhere")
  void policyOfPages() {
    assertThat(api().send("GET", "/manual/m365-mfa.html").headers().firstValue("Content-Security-Policy"))
        .get().asString().contains("default-src 'none'", "script-src 'self'");
  }
}
