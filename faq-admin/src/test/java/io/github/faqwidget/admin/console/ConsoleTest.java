package io.github.faqwidget.admin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.github.faqwidget.browser.Audit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The console as an editor has it before her. After every test the browser must have complained of nothing. */
@ExtendWith(Stage.Setting.class)
@NullUnmarked
abstract class ConsoleTest {

  private static final double PATIENCE_MS = 15_000;

  static Stage stage;

  final AdminDouble admin = new AdminDouble();
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  Page page;

  /** Opens a screen on a desktop, in Japanese. */
  void visit(String screen) {
    visit(screen, new Browser.NewContextOptions().setViewportSize(1280, 800));
  }

  void visit(String screen, Browser.NewContextOptions options) {
    prepare(options);
    page.route("**/api/admin/**", admin::answer);
    page.navigate(address(screen));
  }

  /** Opens a screen of the real server, which knows nobody yet. */
  void visitForReal(String screen) {
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    page.navigate(address(screen));
  }

  private static String address(String screen) {
    return stage.server.url("faq-admin/" + (screen.isEmpty() ? "" : "#/m365-mfa/" + screen));
  }

  private void prepare(Browser.NewContextOptions options) {
    context = stage.chromium.newContext(options);
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
        complaints.add(message.text());
      }
    });
  }

  /** Goes to another screen by the address, and waits for it. */
  void go(String screen) {
    page.evaluate("screen => { location.hash = '#/m365-mfa/' + screen; }", screen);
    PlaywrightAssertions.assertThat(page.locator("nav a[aria-current]")).hasAttribute("href", "#/m365-mfa/" + screen);
    PlaywrightAssertions.assertThat(page.locator("main:not([aria-busy]) h1")).isVisible();
    PlaywrightAssertions.assertThat(page.locator(".preview[aria-busy]")).hasCount(0);
  }

  static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  Locator box(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  Locator status() {
    return page.getByRole(AriaRole.STATUS).last();
  }

  void audit(String state) {
    Audit.findsNothing(new AxeBuilder(page), state);
  }

  void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
  }

  @AfterEach
  void theBrowserComplainsOfNothing() {
    if (context != null) {
      context.close();
    }
    assertThat(complaints).isEmpty();
  }
}
