package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.contract.CorsContract;
import io.github.faqwidget.servlet.contract.HttpApi;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class CorsTest implements CorsContract {

  @TempDir
  static Path folder;

  private static TomcatServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TomcatServer.start(
        TestWar.write(folder), Map.of("faq.cors.origins", ALLOWED + ", http://localhost:3000"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Override
  public HttpApi api() {
    return server.api();
  }
}
