package io.github.faqwidget.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The WAR that the build packaged and the portal beside it, on one Payara Micro. */
@ExtendWith(ArquillianExtension.class)
class SampleWarIT {

  @ArquillianResource
  private URI base;

  @Deployment(testable = false)
  static WebArchive packagedWar() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/sample-war.war"))
        .as(WebArchive.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/, 手順のそばに、答えを。",
    "/manual/m365-mfa.html, 【手順1-1】認証アプリ",
    "/portal/, 職員ポータル"
  })
  void pagesAreServedAsUtf8(String path, String heading) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
        .isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page.body()).contains(heading);
  }

  @Test
  void theTableInsideTheWarIsNotServed() throws Exception {
    assertThat(get("/WEB-INF/catalogs/m365-mfa/table.txt").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
