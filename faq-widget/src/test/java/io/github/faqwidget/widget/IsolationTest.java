package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nothing that the page does breaks the panel:")
class IsolationTest extends WidgetTest {

  private static final String PAGE = """
      <!DOCTYPE html><html lang="ja"%s><head><meta charset="utf-8"><title>手引</title>
      <meta name="viewport" content="width=device-width">%s
      <script src="/faq/faq-widget/faq-widget.js" data-catalog="m365-mfa" data-lang="ja" defer></script></head>
      <body><main><h1>手引</h1><h2>【手順1】認証アプリ</h2><p style="height:3000px">本文</p></main>%s</body></html>""";

  @ParameterizedTest
  @ValueSource(strings = {
      "document.addEventListener('keydown', e => { if (e.key === 's') { e.preventDefault(); site.focus(); } })",
      "document.body.addEventListener('keypress', e => e.preventDefault())",
      "document.addEventListener('focusin', e => { if (e.target !== site) site.focus(); })",
      "document.onkeydown = e => { if (e.key.startsWith('Arrow')) { site.focus(); } }"})
  void keysAndFocusBelongToTheField(String handler) {
    visitText(PAGE.formatted("", "", "<input id=site>"));
    page.evaluate("() => { " + handler + " }");
    openPanel();
    input().click();
    page.keyboard().type("password s/b");
    page.keyboard().press("ArrowLeft");
    page.keyboard().type("!");
    assertThat(input()).hasValue("password s/!b");
    assertThat(input()).isFocused();
    assertThat(page.locator("#site")).hasValue("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"body { filter: grayscale(.1) }", "body { transform: translateZ(0) }",
      "body { contain: strict; height: 100vh }", "body { zoom: 1.5 }", "body { will-change: transform; perspective: 9px }",
      "html { filter: grayscale(.1) }", "body { display: grid; place-items: center }", "body { overflow: hidden }"})
  void theLauncherStaysInTheCorner(String css) {
    visitText(PAGE.formatted("", "", ""));
    BoundingBox plain = launcher().boundingBox();
    visitText(PAGE.formatted("", "<style>" + css + "</style>", ""));
    BoundingBox box = launcher().boundingBox();
    assertThat(List.of(box.x, box.y, box.width, box.height))
        .isEqualTo(List.of(plain.x, plain.y, plain.width, plain.height));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "const next = document.createElement('body'); next.innerHTML = '<main><h2>【手順3】電話</h2></main>'; "
          + "document.body.replaceWith(next)",
      "document.body.innerHTML = '<main><h2>【手順3】電話</h2></main>'",
      "document.startViewTransition(() => { document.body.innerHTML = '<main><h2>【手順3】電話</h2></main>'; })"})
  void itStaysWithItsStateWhenThePageIsSwapped(String swap) {
    visitText(PAGE.formatted("", "", ""));
    openPanel();
    search("QRコード");
    assertThat(hit(3)).isVisible();
    page.evaluate("() => { " + swap + " }");
    assertThat(input()).hasValue("QRコード");
    assertThat(hit(3)).isVisible();
    assertThat(page.locator("faq-help")).hasCount(1);
    page.mouse().move(5, 5);
    input().fill("");
    assertThat(place()).hasText("【手順3】電話");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1000})
  void theSheetIsAsWideAsThePageThatRunsFromTheRight(int width) {
    prepare(new Browser.NewContextOptions().setViewportSize(width, 800));
    goToText(PAGE.formatted(" dir=\"rtl\"", "", ""));
    awaitPanel();
    openPanel();
    assertThat(panel().boundingBox().x).isZero();
    assertThat(panel().boundingBox().width).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "html { color-scheme: dark } | LIGHT | true", "html { color-scheme: light dark } | DARK | true",
      "html { color-scheme: light } | DARK | false", "body { background: #111; color: #eee } | LIGHT | true",
      "body { background: #fff; color: #222 } | DARK | false", "main { color: oklch(0.95 0.02 200) } | LIGHT | true",
      "main { color: color(srgb 0.1 0.1 0.2) } | DARK | false", "p { margin: 0 } | LIGHT | false"})
  void itIsAsLightOrDarkAsThePage(String css, ColorScheme system, boolean dark) {
    prepare(new Browser.NewContextOptions().setColorScheme(system));
    goToText(PAGE.formatted("", "<style>" + css + "</style>", ""));
    awaitPanel();
    openPanel();
    assertThat(colourOfThePanel()).isEqualTo(dark ? "rgb(23, 34, 39)" : "rgb(255, 255, 255)");
  }

  @Test
  void itFollowsThePageThatChangesItsTheme() {
    visitText(PAGE.formatted("", "<style>[data-theme=dark] { background: #111; color: #eee }</style>", ""));
    openPanel();
    page.evaluate("document.documentElement.dataset.theme = 'dark'");
    page.waitForCondition(() -> colourOfThePanel().equals("rgb(23, 34, 39)"));
    page.evaluate("document.querySelector('faq-help').setAttribute('theme', 'light')");
    assertThat(colourOfThePanel()).isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void aFramesetIsToldThatItNeedsMoreRoomAndHasNoPanel() {
    prepare(new Browser.NewContextOptions());
    goToText("""
        <html><head><script src="/faq/faq-widget/faq-widget.js" data-catalog="m365-mfa" defer></script>
        <script>told = []; console.warn = text => told.push(text);</script></head>
        <frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>""");
    awaitPanel();
    page.waitForCondition(() -> page.evaluate("told.length").equals(1));
    assertThat(page.evaluate("told[0]")).isEqualTo("faq-help needs more room");
    assertThat(launcher()).hasCount(0);
  }

  @Test
  void theLauncherIsSmallOnAPhoneAndClearOfThePagesOwnControls() {
    prepare(new Browser.NewContextOptions().setViewportSize(360, 740));
    goToText(PAGE.formatted("", "", "<a id=up href='#' style='position:fixed;right:24px;bottom:24px;width:40px;"
        + "height:40px;background:#ccc'>上</a>"));
    awaitPanel();
    Locator up = page.locator("#up");
    page.waitForCondition(() -> launcher().boundingBox().y + launcher().boundingBox().height <= up.boundingBox().y);
    assertThat(launcher().boundingBox().width).isLessThan(60);
    assertThat(launcher()).hasAccessibleName("困ったとき");
    up.click();
    assertThat(page).hasURL(Pattern.compile("#$"));
  }

  private String colourOfThePanel() {
    return (String) panel().evaluate("panel => getComputedStyle(panel).backgroundColor");
  }
}
