package io.github.faqwidget.admin.console;

import io.github.faqwidget.browser.Chromium;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser and one server for all tests of the console, closed when the last is done. */
final class Stage implements AutoCloseable {

  static final String EDITOR = "tanaka";
  static final String PASSWORD = "correct horse battery";
  static final String CODE = "a-code-for-the-first-time";

  private static final Object KEY = Stage.class;

  final Chromium chromium = Chromium.launch();
  final ConsoleServer server;
  final Readers readers;

  private Stage() {
    try {
      Path folder = Files.createTempDirectory("faq-console");
      server = new ConsoleServer(folder, Map.of("faq.store", folder.resolve("store").toString(), "faq.admin.code", CODE,
          "faq.proxies", "127.0.0.1, ::1", "faq.catalogs.interval", "1"));
    } catch (IOException e) {
      throw new IllegalStateException("The server has no folder to work in", e);
    }
    readers = new Readers(URI.create(server.url("api/")));
    readers.prepare();
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
