package io.github.faqwidget.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A headless Chromium that shows Japanese. Uses the one on this machine, or installs what is missing where it can.
 * Belongs to the thread that launched it, as everything of Playwright does.
 */
public final class Chromium implements AutoCloseable {

  private static final List<String> FLAGS = List.of(
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Launches the browser.
   *
   * @throws IllegalStateException where there is none and none can be installed; the message says what to do
   */
  public static Chromium launch() {
    Path executable = new BrowserInstallation().executable();
    Playwright playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser = playwright.chromium().launch(
        new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
    return new Chromium(playwright, browser);
  }

  /** A fresh profile: no cookies, no storage, no pages; its language is Japanese. */
  public BrowserContext newContext() {
    return newContext(new Browser.NewContextOptions());
  }

  /** A fresh profile with other options; its language is Japanese where they name none. */
  public BrowserContext newContext(Browser.NewContextOptions options) {
    if (options.locale == null) {
      options.setLocale("ja-JP");
    }
    return browser.newContext(options);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
