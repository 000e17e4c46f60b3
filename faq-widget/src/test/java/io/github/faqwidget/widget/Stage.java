package io.github.faqwidget.widget;

import io.github.faqwidget.browser.Chromium;
import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser and one server for all tests of the module, closed when the last is done. */
final class Stage implements AutoCloseable {

  private static final Object KEY = Stage.class;

  final Chromium chromium = Chromium.launch();
  final TestServer server;

  private Stage() {
    try {
      server = new TestServer();
    } catch (IOException e) {
      throw new IllegalStateException("The test server cannot start", e);
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
      WidgetTest.stage = context.getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(KEY, key -> new Stage(), Stage.class);
    }
  }
}
