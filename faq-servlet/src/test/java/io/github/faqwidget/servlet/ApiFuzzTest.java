package io.github.faqwidget.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.RawClient.Answer;
import io.github.faqwidget.servlet.contract.HttpApi;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever is sent is answered, never with a fault of ours, and where it is refused with a problem. The
 * client gives up when an answer takes half a minute.
 */
class ApiFuzzTest extends WildRequests {

  private static TomcatServer server;
  private static RawClient client;

  @BeforeContainer
  static void start() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "fuzz");
    server = TomcatServer.start(TestWar.write(folder), Map.of(
        "faq.limit.requests", "0", "faq.limit.feedback", "0", "faq.cors.origins", "https://a.example",
        "faq.proxies", "127.0.0.1", "faq.log.requests", "yes", "faq.log.queries", "yes"));
    client = new RawClient(server.api().root());
  }

  @AfterContainer
  static void stop() throws Exception {
    client.close();
    server.close();
  }

  @Property
  void any_query_is_answered(@ForAll("paths") String path, @ForAll("queries") String query) {
    assertSound("GET", client.send("GET", path + "?" + query, List.of(), new byte[0]));
  }

  @Property
  void any_words_are_searched(@ForAll("words") String words, @ForAll("words") String context) {
    Answer answer = client.send("GET", "api/catalogs/m365-mfa/search?q=" + HttpApi.encode(words)
        + "&context=" + HttpApi.encode(context), List.of(), new byte[0]);

    assertSound("GET", answer);
    assertThat(answer.status()).isIn(200, 400);
  }

  @Property
  void any_method_and_header_is_answered(@ForAll("methods") String method, @ForAll("paths") String path,
      @ForAll("headers") List<Tuple2<String, String>> headers) {
    assertSound(method, client.send(method, path, headers, new byte[0]));
  }

  @Property
  void any_body_is_answered(@ForAll("bodies") byte[] body, @ForAll("types") String type) {
    Answer answer = client.send("POST", "api/catalogs/m365-mfa/feedback",
        List.of(Tuple.of("Content-Type", type)), body);

    assertSound("POST", answer);
    assertThat(answer.status()).isIn(202, 400, 404, 413, 415);
  }

  @Example
  void what_is_far_too_big_is_answered() {
    String megabyte = "a".repeat(1_000_000);
    Answer query = client.send("GET", "api/catalogs/vpn/search?q=" + megabyte, List.of(), new byte[0]);
    assertThat(query.status()).isIn(400, 414, 431);
    Answer header = client.send("GET", "api/health", List.of(Tuple.of("X-Big", megabyte)), new byte[0]);
    assertThat(header.status()).isIn(400, 431);
    Answer body = client.send("POST", "api/catalogs/m365-mfa/feedback",
        List.of(Tuple.of("Content-Type", "application/json")), megabyte.getBytes(StandardCharsets.UTF_8));
    assertThat(body.status()).isEqualTo(413);
    assertSound("POST", body);
  }

  private static void assertSound(String method, Answer answer) {
    assertThat(answer.status()).isBetween(200, 499);
    // Without an id, the server turned it away before it reached us.
    if (answer.status() >= 400 && answer.header("X-Request-Id").isPresent() && !method.equals("HEAD")) {
      assertThat(answer.header("Content-Type")).contains("application/problem+json");
      JsonObject problem = HttpApi.json(answer.body());
      assertThat(problem.getInt("status")).isEqualTo(answer.status());
      assertThat(problem.getString("detail")).isNotBlank().doesNotContain("Exception", "\tat ");
    }
  }
}
