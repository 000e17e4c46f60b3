package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Trusting nobody")
class SecurityTest extends WidgetTest {

  /** Pages under {@code strict/} allow themselves, and nothing that Trusted Types guard. */
  @ParameterizedTest
  @ValueSource(strings = {"LIGHT", "DARK"})
  void worksUnderTheStrictestPolicyWithoutAViolationInAnyState(ColorScheme scheme) {
    visit("strict/manual.html#tejun1", new Browser.NewContextOptions().setColorScheme(scheme));
    openPanel();
    assertThat(hit(3)).isVisible();
    search("エラー");
    assertThat(panel().getByText("近いかもしれません")).isVisible();
    search("冷蔵庫");
    assertThat(panel().getByText("見つかりませんでした").first()).isVisible();
    search("QRコード");
    hit(3).click();
    entry().locator("a.citation").last().click();
    assertThat(page.locator("main :focus")).hasCount(1);
    button("反対側へ動かす").click();
    page.evaluate("FaqHelp('entry', 35)");
    entry().getByText("本資料のNo.24").click();
    page.evaluate("FaqHelp('entry', 9999)");
    assertThat(panel().getByText("その質問は見つかりませんでした。").first()).isVisible();
    api().be(FixtureApi.Mood.FAILING);
    search("電話");
    assertThat(button("もう一度試す")).isVisible();
    button("閉じる").click();
    page.evaluate("document.querySelector('faq-help').setAttribute('mode', 'inline')");
    assertThat(panel()).hasCSS("display", "flex");
    page.evaluate("FaqHelp('destroy')");
    assertThat(page.evaluate("violations")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'nonce-abc' 'strict-dynamic'", "'nonce-abc' http://localhost:*", "http://localhost:*"})
  void worksUnderPoliciesThatNameTheScript(String sources) {
    prepare(new Browser.NewContextOptions());
    goToText("<!DOCTYPE html><html lang='ja'><title>頁</title><body><h1>【手順1】認証アプリ</h1>"
        + "<script nonce='abc' src='/faq/faq-widget/faq-widget.js' data-catalog='m365-mfa'></script>",
        Map.of("Content-Security-Policy", "default-src 'none'; connect-src 'self'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'; script-src " + sources));
    awaitPanel();
    openPanel();
    assertThat(hit(3)).isVisible();
    assertThat(page.evaluate("violations")).isEqualTo(List.of());
  }

  @Test
  void showsHostileTextsAsText() {
    api().be(FixtureApi.Mood.HOSTILE);
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hits().first()).containsText("<script>window.stolen=4</script><img src=x onerror=window.stolen=5>");
    hits().first().click();
    assertThat(entry().locator(".answer")).containsText("<iframe src=//example.jp></iframe>");
    assertThat(entry().locator(".remark")).containsText("<svg onload=window.stolen=9>");
    assertThat(entry().getByRole(AriaRole.LINK)).hasCount(1);
    assertThat(entry().getByRole(AriaRole.LINK)).hasAttribute("href", "https://example.jp/");
    assertThat(panel().locator(".contact")).containsText("<b>b</b>");
    assertThat(panel().locator(".contact a[href]:visible")).hasCount(0);
    assertThat(panel().locator("script, img, iframe, svg, b, i")).hasCount(0);
    assertThat(page.evaluate("window.stolen")).isNull();
  }

  @Test
  void withstandsAPageWithHostileCss() {
    visit("manual.html#tejun1");
    page.addStyleTag(new Page.AddStyleTagOptions().setPath(Path.of("src/test/resources/pages/hostile.css")));
    openPanel();
    assertThat(hits().first()).isVisible();
    assertThat(hits().first()).hasCSS("display", "block");
    assertThat(hits().first()).hasCSS("text-transform", "none");
    assertThat(hits().first()).hasCSS("font-size", "16px");
    assertThat(hits().first()).not().hasCSS("color", "rgb(0, 255, 0)");
  }
}
