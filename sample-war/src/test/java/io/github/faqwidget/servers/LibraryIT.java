package io.github.faqwidget.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.FaqApiContract;
import io.github.faqwidget.servlet.contract.HttpApi;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library form: the same contract under a prefix, in a WAR with a JAX-RS application of its own at the
 * very paths that the panel's API has otherwise.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("rows")
@DisplayName("The panel as a library")
class LibraryIT extends FaqApiContract {

  private static RunningServer server;

  @Parameter
  AppServers.Row row;

  /** A server with a JAX-RS of its own, and one without. */
  static Stream<AppServers.Row> rows() {
    return Stream.of(new PayaraMicro("payara-micro-6"), new Tomcat("tomcat-11"))
        .map(server -> new AppServers.Row(server, Jdk.current()));
  }

  @BeforeParameterizedClassInvocation
  static void start(AppServers.Row row) throws Exception {
    server = RunningServer.start(
        row, HostWar.pack(Path.of("target", "host.war"), row.server().hasJaxRs()), Map.of());
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  @Override
  public HttpApi api() {
    return new HttpApi(server.api().root().resolve("help/"));
  }

  @Test
  void the_host_keeps_its_own_paths() {
    HttpResponse<byte[]> answer = server.api().get("api/catalogs");

    assertThat(new String(answer.body())).isEqualTo("seeds, tools");
    assertThat(server.api().get("api/health").statusCode()).isEqualTo(404);
  }

  @Test
  void the_hosts_own_errors_stay_its_own() {
    HttpResponse<byte[]> answer = server.api().get("api/catalogs/none");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(HttpApi.header(answer, "Content-Type")).doesNotContain("problem");
  }

  @Test
  void leaves_a_log_without_a_warning_about_the_panel() throws Exception {
    assertThat(ServerLog.read(server.process().log()).warningsNaming("io\\.github\\.faqwidget")).isEmpty();
  }
}
