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
import java.util.Map;
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

  /** Opens a test page, and waits until the panel's script has come. */
  void visit(String path, Browser.NewContextOptions options) {
    prepare(options);
    page.navigate(stage.server.url("/pages/" + path));
    awaitPanel();
  }

  /** Opens a page of this text, and waits until the panel's script has come. */
  void visitText(String html) {
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    goToText(html);
    awaitPanel();
  }

  /** Opens a page of this text, and waits for nothing but the page itself. */
  void goToText(String html) {
    goToText(html, Map.of());
  }

  void goToText(String html, Map<String, String> headers) {
    page.navigate(stage.server.write(html, headers));
  }

  void awaitPanel() {
    page.evaluate("""
        () => Promise.race([
          customElements.whenDefined('faq-help').then(() => {}),
          new Promise((_, reject) => setTimeout(() => reject(new Error('The panel did not come')), 8000)),
        ])""");
  }

  /** What the browser has complained about so far; a test that meant it to takes it out. */
  List<String> complaints() {
    return complaints;
  }

  /** Opens an empty window. */
  void prepare(Browser.NewContextOptions options) {
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
