package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.github.faqwidget.browser.Audit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The accessibility audit finds nothing")
class AccessibilityTest extends WidgetTest {

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void inAnyStateOfThePanel(ColorScheme scheme) {
    visit("manual.html#tejun1", new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 800));
    audit("closed");
    openPanel();
    assertThat(hits().first()).isVisible();
    settle();
    audit("list");
    search("エラー");
    assertThat(hit(21)).isVisible();
    audit("weak");
    search("冷蔵庫");
    assertThat(panel().locator(".calm strong")).isVisible();
    audit("none");
    search("こーd");
    assertThat(panel().getByText("近いかもしれません").first()).isVisible();
    audit("suggestions");
    search("ひみつかぎ");
    assertThat(panel().getByText("もしかして：")).isVisible();
    audit("spelling");
    page.evaluate("FaqHelp('entry', 3)");
    assertThat(entry().locator("ol")).isVisible();
    assertThat(entry().locator(".related .hit").first()).isVisible();
    entry().locator(".tick input").first().check();
    audit("entry");
    button("いいえ").click();
    assertThat(button("文をコピー")).isVisible();
    audit("not solved");
    button("送る").click();
    assertThat(entry().getByText("ご回答ありがとうございました。")).isVisible();
    audit("thanks");
    input().press("Enter");
    search("");
    button("すべての質問（18）").click();
    audit("the whole table");
    button("戻る").click();
    assertThat(panel().locator(".recent .key")).hasCount(1);
    audit("recent searches");
    api().be(FixtureApi.Mood.FAILING);
    search("電話");
    assertThat(button("もう一度試す")).isVisible();
    audit("kept entries");
    button("閉じる").click();
    page.locator("#tejun5").evaluate("heading => getSelection().selectAllChildren(heading)");
    page.locator("#tejun5").scrollIntoViewIfNeeded();
    assertThat(page.locator("faq-help .asker")).isVisible();
    audit("selection");
  }

  @Test
  void onAFirstVisitWithTheServerDown() {
    api().be(FixtureApi.Mood.FAILING);
    visit("manual.html#tejun1");
    openPanel();
    assertThat(button("もう一度試す")).isVisible();
    settle();
    audit("down");
  }

  @Test
  void onAPhoneAndInlineAndAtFourfoldZoom() {
    for (int[] size : new int[][] {{360, 740}, {320, 256}}) {
      visit("manual.html#tejun1", new Browser.NewContextOptions().setViewportSize(size[0], size[1]));
      openPanel();
      assertThat(hits().first()).isVisible();
      settle();
      audit(size[0] + " wide");
      page.context().close();
    }
    visit("inline.html");
    assertThat(hits().first()).isVisible();
    audit("inline");
  }

  @Test
  void inForcedColours() {
    visit("manual.html#tejun1", new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    openPanel();
    assertThat(hits().first()).isVisible();
    settle();
    audit("forced colours");
    page.evaluate("FaqHelp('entry', 3)");
    assertThat(entry().locator(".related .hit").first()).isVisible();
    button("いいえ").click();
    audit("forced colours, entry");
  }

  @Test
  void atFourfoldZoomEveryHitCanBeReached() {
    visit("manual.html#tejun1", new Browser.NewContextOptions().setViewportSize(320, 256));
    openPanel();
    hits().last().click();
    assertThat(entry()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= 320")).isEqualTo(true);
  }

  private void audit(String state) {
    Audit.findsNothing(new AxeBuilder(page).include("faq-help"), state);
  }
}
