package io.github.faqwidget.servlet.http;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the filter makes of whatever a servlet behind it does. */
class ResponseFilterTest {

  private static final Map<String, Behaviour> SERVLETS = Map.of(
      "throws", (request, response) -> {
        throw new IllegalStateException("password=secret");
      },
      "throws-late", (request, response) -> {
        response.getWriter().print("half an answer");
        response.flushBuffer();
        throw new ServletException("jdbc:secret");
      },
      "overflows", (request, response) -> {
        throw new StackOverflowError("secret");
      },
      "sends-error", (request, response) -> response.sendError(500, "secret"),
      "says-its-length", (request, response) -> {
        response.setContentLength(99);
        response.setHeader("content-length", "99");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print("あ");
      },
      "is-empty", (request, response) -> response.setStatus(200));

  @TempDir
  static Path folder;

  private static Tomcat tomcat;
  private static HttpApi api;

  @BeforeAll
  static void start() throws Exception {
    tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    addFilter(context);
    SERVLETS.forEach((name, behaviour) -> {
      Tomcat.addServlet(context, name, new Behaving(behaviour));
      context.addServletMappingDecoded("/" + name, name);
    });
    tomcat.start();
    api = new HttpApi(URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/"));
  }

  @AfterAll
  static void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "throws-late", "overflows", "sends-error"})
  void turns_every_fault_into_a_problem_that_gives_nothing_away(String path) {
    HttpResponse<byte[]> response = api.get(path);

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(HttpApi.json(response.body()).toString())
        .doesNotContain("secret", "Exception", "half an answer");
  }

  @Test
  void tells_the_true_length_in_bytes() {
    HttpResponse<byte[]> response = api.get("says-its-length");

    assertThat(header(response, "Content-Length")).isEqualTo("3");
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("あ");
  }

  @Test
  void tags_an_empty_answer_too() {
    HttpResponse<byte[]> response = api.get("is-empty");

    assertThat(header(response, "Content-Length")).isEqualTo("0");
    assertThat(api.get("is-empty", "If-None-Match", header(response, "ETag")).statusCode()).isEqualTo(304);
  }

  private static void addFilter(Context context) {
    FilterDef filter = new FilterDef();
    filter.setFilterName("answer");
    filter.setFilter(new ResponseFilter());
    context.addFilterDef(filter);
    FilterMap mapping = new FilterMap();
    mapping.setFilterName("answer");
    mapping.addURLPattern("/*");
    context.addFilterMap(mapping);
  }

  @FunctionalInterface
  private interface Behaviour {
    void answer(HttpServletRequest request, HttpServletResponse response)
        throws IOException, ServletException;
  }

  private static final class Behaving extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Behaviour behaviour;

    Behaving(Behaviour behaviour) {
      this.behaviour = behaviour;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException, ServletException {
      behaviour.answer(request, response);
    }
  }
}
