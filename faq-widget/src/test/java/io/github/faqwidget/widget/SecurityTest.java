package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trusting nobody")
class SecurityTest extends WidgetTest {

  @Test
  void worksUnderTheStrictestPolicyWithoutAViolation() {
    visit("strict/manual.html#tejun1");
    openPanel();
    assertThat(hit(3)).isVisible();
    search("QRコード");
    hit(3).click();
    entry().locator("a.citation").last().click();
    assertThat(page.locator("main :focus")).hasCount(1);
    api().be(FixtureApi.Mood.FAILING);
    search("電話");
    assertThat(button("もう一度試す")).isVisible();
    assertThat(panel()).hasCSS("display", "flex");
    assertThat(page.evaluate("violations")).isEqualTo(List.of());
  }

  @Test
  void showsHostileTextsAsText() {
    api().be(FixtureApi.Mood.HOSTILE);
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hit(1)).containsText("<script>window.stolen=4</script><img src=x onerror=window.stolen=5>");
    hit(1).click();
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
