package io.github.faqwidget.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.CorsContract;
import io.github.faqwidget.servlet.contract.FaqApiContract;
import io.github.faqwidget.servlet.contract.HttpApi;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** One WAR, unchanged, on each server: what it answers, whose JAX-RS it runs on, and what the log says of it. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.faqwidget.servers.AppServers#asked")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("One WAR, unchanged")
class OneWarIT extends FaqApiContract implements CorsContract, PagesContract {

  private static RunningServer server;

  @Parameter
  AppServers.Row row;

  @BeforeParameterizedClassInvocation
  static void start(AppServers.Row row) {
    server = RunningServer.start(row, War.SAMPLE, Map.of("FAQ_CORS_ORIGINS", CorsContract.ALLOWED));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    server.close();
  }

  @Override
  public HttpApi api() {
    return server.api();
  }

  @Test
  @Order(Integer.MAX_VALUE - 2)
  void is_served_by_the_jax_rs_inside_the_war() throws Exception {
    assertThat(ClassLoaders.of(server).sharing("io.github.faqwidget.servlet.FaqStartup"))
        .contains(
            "org.glassfish.jersey.servlet.ServletContainer", "org.glassfish.jersey.server.ApplicationHandler",
            "org.eclipse.yasson.internal.JsonBinding", "org.apache.lucene.index.IndexReader");
  }

  @Test
  @Order(Integer.MAX_VALUE - 1)
  void answers_the_same_after_a_reload() throws Exception {
    byte[] before = api().get(ENTRIES).body();
    server.redeploy();

    assertThat(api().get(ENTRIES).body()).isEqualTo(before);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void leaves_a_log_without_a_warning_about_the_war() throws Exception {
    server.close();

    assertThat(ServerLog.read(server.log()).warningsAbout(War.SAMPLE)).isEmpty();
  }
}
