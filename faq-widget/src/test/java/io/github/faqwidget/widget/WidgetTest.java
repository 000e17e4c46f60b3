package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jspecify.annotations.NullUnmarked;

/** A page with the panel, as a reader has it before them. After every test the host page must be unharmed. */
@ExtendWith(Stage.Setting.class)
@NullUnmarked
abstract class WidgetTest {

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

  void openPanel() {
    launcher().click();
    assertThat(panel()).isVisible();
  }

  void search(String text) {
    input().fill(text);
  }

  Locator launcher() {
    return page.locator("faq-help .launcher");
  }

  Locator panel() {
    return page.locator("faq-help .panel");
  }

  Locator input() {
    return panel().getByRole(AriaRole.SEARCHBOX);
  }

  Locator hits() {
    return panel().locator(".hit");
  }

  Locator hit(int number) {
    return panel().locator(".hit[data-number='" + number + "']");
  }

  Locator entry() {
    return panel().locator(".entry");
  }

  Locator place() {
    return panel().locator(".where strong");
  }

  Locator status() {
    return panel().getByRole(AriaRole.STATUS);
  }

  Locator button(String name) {
    return panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  Locator heading(String text) {
    return page.locator("main").getByRole(AriaRole.HEADING,
        new Locator.GetByRoleOptions().setName(text).setExact(true));
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
