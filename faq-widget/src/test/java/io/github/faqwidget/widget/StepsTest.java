package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The steps of an entry")
class StepsTest extends WidgetTest {

  @Test
  void areTickedOffByKeyboardAndTold() {
    open(3);
    assertThat(box(0)).hasAccessibleName("アプリをアンインストールします。");
    box(0).focus();
    page.keyboard().press("Space");
    assertThat(box(0)).isChecked();
    assertThat(status()).hasText("済み 1/3");
    assertThat(box(0)).isFocused();
    page.keyboard().press("Tab");
    assertThat(box(1)).isFocused();
  }

  @Test
  void areTickedOffByAClickOnTheirNumberWhichIsLargeEnough() {
    open(3);
    Locator number = entry().locator(".tick").nth(1);
    assertThat(number.boundingBox().height).isGreaterThanOrEqualTo(24);
    number.locator(".marker").click();
    assertThat(box(1)).isChecked();
    assertThat(box(0)).not().isChecked();
  }

  @Test
  void stayTickedForTheVisitAndForThatEntryAlone() {
    open(3);
    box(2).check();
    page.reload();
    page.evaluate("FaqHelp('entry', 3)");
    assertThat(box(2)).isChecked();
    box(2).uncheck();
    page.evaluate("FaqHelp('entry', 17)");
    assertThat(entry()).containsText("No.17");
    assertThat(box(0)).not().isChecked();
    page.reload();
    page.evaluate("FaqHelp('entry', 3)");
    assertThat(box(2)).not().isChecked();
    assertThat(page.evaluate("localStorage.getItem('faq-help/m365-mfa/ja/ticked')")).isNull();
  }

  @Test
  void canBeTickedWhereTheBrowserKeepsNothing() {
    visit("manual.html");
    page.evaluate("Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('forbidden'); }})");
    page.evaluate("FaqHelp('entry', 3)");
    box(0).check();
    assertThat(box(0)).isChecked();
    assertThat(status()).hasText("済み 1/3");
  }

  private void open(int number) {
    visit("manual.html#tejun1");
    page.evaluate("number => FaqHelp('entry', number)", number);
    assertThat(entry()).containsText("No." + number);
  }

  private Locator box(int step) {
    return entry().getByRole(AriaRole.CHECKBOX).nth(step);
  }
}
