package io.github.faqwidget.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The panel on a page, by what a reader sees of it. */
public interface HelpPanel {

  /** The page that embeds the panel. */
  Page page();

  default void openPanel() {
    launcher().click();
    assertThat(panel()).isVisible();
  }

  default void search(String text) {
    input().fill(text);
  }

  default Locator launcher() {
    return page().locator("faq-help .launcher");
  }

  default Locator panel() {
    return page().locator("faq-help .panel");
  }

  default Locator input() {
    return panel().getByRole(AriaRole.SEARCHBOX);
  }

  default Locator hits() {
    return panel().locator(".hit");
  }

  default Locator hit(int number) {
    return panel().locator(".hit[data-id='" + number + "']");
  }

  default Locator entry() {
    return panel().locator(".entry");
  }

  /** The heading that the panel says is being read. */
  default Locator place() {
    return panel().locator(".where strong");
  }

  default Locator status() {
    return panel().getByRole(AriaRole.STATUS);
  }

  default Locator button(String name) {
    return panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  /** A heading of the page itself. */
  default Locator heading(String text) {
    return page().locator("main").getByRole(AriaRole.HEADING,
        new Locator.GetByRoleOptions().setName(text).setExact(true));
  }

  /** Waits for the panel's movements to end; what is half transparent has no contrast. */
  default void settle() {
    panel().evaluate("panel => Promise.all(panel.getAnimations().map(animation => animation.finished))");
  }
}
