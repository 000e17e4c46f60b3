package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.github.faqwidget.browser.HelpPanel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page with the panel, as a reader has it before them. After every test the host page must be unharmed. */
@ExtendWith(Stage.Setting.class)
@NullUnmarked
abstract class WidgetTest implements HelpPanel {

  static Stage stage;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  Page page;

  /** Opens a test page on a desktop, in Japanese. */
  void visit(String path) {
    visit(path, new Browser.NewContextOptions().setViewportSize(1280, 800));
  }

  /** Opens a test page. */
  void visit(String path, Browser.NewContextOptions options) {
    context = stage.chromium.newContext(options);
    context.addInitScript(Path.of("src/test/resources/watch.js"));
    page = context.newPage();
    page.setDefaultTimeout(8000);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
        complaints.add(message.text());
      }
    });
    page.navigate(stage.server.url("/pages/" + path));
  }

  FixtureApi api() {
    return stage.server.api;
  }

  @Override
  public Page page() {
    return page;
  }

  @AfterEach
  void leavesTheHostPageUnharmed() {
    api().reset();
    if (context != null) {
      context.close();
    }
    assertThat(complaints).isEmpty();
  }
}
