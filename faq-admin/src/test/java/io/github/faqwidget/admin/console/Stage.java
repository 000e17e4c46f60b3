package io.github.faqwidget.admin.console;

import io.github.faqwidget.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser and one server for all tests of the console, closed when the last is done. */
final class Stage implements AutoCloseable {

  private static final Object KEY = Stage.class;

  final Chromium chromium = Chromium.launch();
  final ConsoleServer server;

  private Stage() {
    try {
      server = new ConsoleServer(Files.createTempDirectory("faq-console"), Map.of());
    } catch (IOException e) {
      throw new IllegalStateException("The server has no folder to work in", e);
    }
  }

  @Override
  public void close() {
    server.close();
    chromium.close();
  }

  /** Sets the stage before the first test. */
  static final class Setting implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
      ConsoleTest.stage = context.getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(KEY, key -> new Stage(), Stage.class);
    }
  }
}
