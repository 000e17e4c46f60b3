package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The panel, looked at")
class LooksTest extends WidgetTest {

  @ParameterizedTest
  @CsvSource({"360,740,LIGHT", "768,1024,LIGHT", "1024,768,LIGHT", "1280,800,LIGHT", "1280,800,DARK", "360,740,DARK"})
  void standsBesideThePage(int width, int height, ColorScheme scheme) {
    String name = width + "-" + scheme.name().toLowerCase();
    visit("manual.html#tejun1", new Browser.NewContextOptions()
        .setViewportSize(width, height).setColorScheme(scheme).setDeviceScaleFactor(1));
    shoot("closed-" + name);
    openPanel();
    assertThat(hits().first()).isVisible();
    page.mouse().move(1, 1);
    shoot("section-" + name);
    button("すべての質問（18）").click();
    assertThat(panel().locator("h4").first()).isVisible();
    shoot("all-" + name);
    search("アプリ 消した");
    assertThat(hit(25)).isVisible();
    shoot("search-" + name);
    search("エラー");
    assertThat(panel().getByText("近いかもしれません").first()).isVisible();
    shoot("weak-" + name);
    search("こーd");
    assertThat(hit(3)).isVisible();
    shoot("suggestions-" + name);
    search("冷蔵庫");
    assertThat(panel().getByText("見つかりませんでした").first()).isVisible();
    shoot("none-" + name);
    search("QRコード");
    hit(3).click();
    assertThat(entry().locator(".related .hit").first()).isVisible();
    entry().locator(".tick input").first().check();
    shoot("entry-" + name);
    button("いいえ").click();
    button("送る").scrollIntoViewIfNeeded();
    shoot("words-" + name);
    panel().getByText("メールを書く").scrollIntoViewIfNeeded();
    shoot("unsolved-" + name);
    search("どれを設定");
    hit(12).click();
    shoot("options-" + name);
    search("");
    assertThat(panel().getByText("ここでよくある質問")).isVisible();
    // The list may still be drawn anew, and then its parts are others.
    panel().locator(".recent").evaluate("element => element.scrollIntoView()");
    shoot("recent-" + name);
    api().be(FixtureApi.Mood.FAILING);
    search("電話");
    assertThat(button("もう一度試す")).isVisible();
    shoot("kept-" + name);
    button("閉じる").click();
    page.locator("#tejun5").evaluate("element => getSelection().selectAllChildren(element)");
    page.locator("#tejun5").scrollIntoViewIfNeeded();
    assertThat(page.locator("faq-help .asker")).isVisible();
    shoot("selection-" + name);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1000, 1280, 1920})
  void leavesTheReaderMostOfTheirWindow(int width) {
    visit("manual.html#tejun1", new Browser.NewContextOptions().setViewportSize(width, 800));
    openPanel();
    assertThat(hits().first()).isVisible();
    BoundingBox box = panel().boundingBox();
    assertThat(box.width).isLessThanOrEqualTo(width <= 1000 ? width : 416);
    assertThat(box.height).isLessThanOrEqualTo(width <= 640 ? 402 : width <= 1000 ? 337 : 620);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  private void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
  }
}
