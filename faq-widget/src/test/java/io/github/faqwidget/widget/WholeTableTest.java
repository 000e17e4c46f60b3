package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("すべての質問")
class WholeTableTest extends WidgetTest {

  @Test
  void standBesideTheSectionsNameWithTheirNumber() {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(panel().locator(".where")).containsText("【手順1】認証アプリ 3件");
    assertThat(button("すべての質問（18）")).isVisible();
  }

  @Test
  void areGroupedBySectionInTheCatalogsOrder() {
    show();
    assertThat(panel().locator("h4")).hasText(new String[] {
        "【資料1】M365多要素認証方法について 1件", "【手順1】認証アプリ 3件", "【手順7】 1件", "そのほか 13件"});
    assertThat(hits()).hasCount(18);
    assertThat(panel().locator("h3")).isFocused();
  }

  @Test
  void areLeftTheWayOneCame() {
    show();
    page.keyboard().press("Escape");
    assertThat(button("すべての質問（18）")).isFocused();
    assertThat(place()).hasText("【手順1】認証アプリ");
    page.keyboard().press("Enter");
    assertThat(panel().locator("h3")).isFocused();
    search("電話番号");
    assertThat(hit(24)).isVisible();
    assertThat(panel().locator("h4")).hasCount(0);
  }

  @Test
  void keepTheirPlaceWhileAnEntryIsRead() {
    show();
    Locator body = panel().locator(".body");
    Locator last = hits().last();
    last.scrollIntoViewIfNeeded();
    Object scrolled = body.evaluate("body => body.scrollTop");
    last.click();
    assertThat(entry()).isVisible();
    page.keyboard().press("Escape");
    assertThat(last).isFocused();
    assertThat(body).hasJSProperty("scrollTop", scrolled);
    button("戻る").click();
    assertThat(button("すべての質問（18）")).isFocused();
  }

  @Test
  void stayWhileTheReaderScrollsThePage() {
    show();
    page.mouse().move(20, 20);
    page.evaluate("new Promise(done => { FaqHelp('once', 'context', done); location.hash = 'tejun5'; })");
    assertThat(panel().locator("h4")).hasCount(4);
  }

  private void show() {
    visit("manual.html#tejun1", new Browser.NewContextOptions().setViewportSize(1280, 600));
    openPanel();
    button("すべての質問（18）").click();
    assertThat(panel().locator("h4").first()).isVisible();
  }
}
