package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.contract.FaqApiContract;
import io.github.faqwidget.servlet.contract.HttpApi;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class FaqApiOnTomcatTest extends FaqApiContract {

  @TempDir
  static Path folder;

  private static TomcatServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TomcatServer.start(TestWar.write(folder), Map.of());
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
