package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With the keyboard alone")
class KeyboardTest extends WidgetTest {

  @Test
  void aReaderOpensSearchesReadsStepsBackAndCloses() {
    visit("manual.html#tejun1");
    launcher().focus();
    page.keyboard().press("Enter");
    assertThat(input()).isFocused();
    assertThat(hits()).hasCount(3);

    page.keyboard().press("ArrowDown");
    assertThat(hits().nth(0)).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(hits().nth(1)).isFocused();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(input()).isFocused();

    page.keyboard().type("電話番号");
    assertThat(hit(24)).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(hits().first()).isFocused();
    page.keyboard().press("Enter");
    assertThat(entry().getByRole(AriaRole.HEADING).first()).isFocused();

    page.keyboard().press("Escape");
    assertThat(hits().first()).isFocused();
    page.keyboard().press("Escape");
    assertThat(panel()).isHidden();
    assertThat(launcher()).isFocused();
  }

  @Test
  void staysAtTheEndsOfTheList() {
    visit("manual.html#tejun5");
    openPanel();
    assertThat(hits()).hasCount(2);
    hits().last().focus();
    page.keyboard().press("ArrowDown");
    assertThat(hits().last()).isFocused();
  }

  @Test
  void tabLeavesThePanelForThePage() {
    visit("manual.html#tejun1");
    openPanel();
    button("反対側へ動かす").focus();
    page.keyboard().press("Shift+Tab");
    assertThat(panel().locator(":focus")).hasCount(0);
  }

  @Test
  void everyControlHasANameAndIsLargeEnough() {
    visit("manual.html#tejun1");
    openPanel();
    search("電話番号");
    assertThat(hits().first()).isVisible();
    controlsAreLargeEnough();
    hits().first().click();
    page.evaluate("FaqHelp('entry', 3)");
    assertThat(entry().locator(".related .hit").first()).isVisible();
    button("いいえ").click();
    assertThat(button("文をコピー")).isVisible();
    controlsAreLargeEnough();
    page.waitForResponse("**/search?*", () -> search(""));
    assertThat(page.locator("faq-help .panel[aria-busy=false]")).isVisible();
    assertThat(panel().locator(".recent .key")).isVisible();
    controlsAreLargeEnough();
    button("すべての質問（18）").click();
    controlsAreLargeEnough();
  }

  private void controlsAreLargeEnough() {
    for (Locator control : panel().locator("button:visible, summary:visible, .tick:visible").all()) {
      assertThat(control.locator("input").or(control).last()).hasAccessibleName(java.util.regex.Pattern.compile(".+"));
      org.assertj.core.api.Assertions.assertThat(control.boundingBox().height).isGreaterThanOrEqualTo(24);
      org.assertj.core.api.Assertions.assertThat(control.boundingBox().width).isGreaterThanOrEqualTo(24);
    }
  }
}
