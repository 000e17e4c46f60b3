package io.github.faqwidget.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.CorsContract;
import io.github.faqwidget.servlet.contract.FaqApiContract;
import io.github.faqwidget.servlet.contract.HttpApi;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
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

/**
 * One WAR, unchanged, on each server: what it answers, whose JAX-RS it runs on, and what the log says of
 * it.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.faqwidget.servers.AppServers#asked")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("One WAR, unchanged")
class OneWarIT extends FaqApiContract implements CorsContract, PagesContract {

  private static final ServersPage PAGE = new ServersPage();

  private static RunningServer server;
  private static boolean ownJaxRs;

  @Parameter
  AppServers.Row row;

  @BeforeParameterizedClassInvocation
  static void start(AppServers.Row row) throws IOException {
    server = RunningServer.start(row, War.SAMPLE, Map.of("FAQ_CORS_ORIGINS", CorsContract.ALLOWED));
    ownJaxRs = ClassLoaders.of(server).shared("io.github.faqwidget.servlet.FaqStartup",
        "org.glassfish.jersey.servlet.ServletContainer", "org.glassfish.jersey.server.ApplicationHandler");
    PAGE.add(row, server, ownJaxRs);
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  @AfterAll
  static void writePage() throws IOException {
    if (AppServers.areAllAsked()) {
      PAGE.write();
    }
  }

  @Override
  public HttpApi api() {
    return server.api();
  }

  @Test
  void is_served_by_the_jax_rs_inside_the_war_unless_the_server_insists_on_its_own() {
    assertThat(ownJaxRs).isEqualTo(row.server().usesJaxRsOfWar());
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

    assertThat(ServerLog.read(server.process().log()).warningsAbout(War.SAMPLE)).isEmpty();
  }
}
