package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pixel of the panel is as on the plain page, and every step of a reader leads to the same place. */
@DisplayName("On a hostile page the panel looks and works the same:")
class HostilePageTest extends WidgetTest {

  private static final String PLAIN = BuiltFiles.text(Path.of("src/test/resources/pages/manual.html"));
  private static final Map<String, byte[]> EXPECTED = new HashMap<>();

  /** Nothing but the panel is compared. */
  private static final String CURTAIN = """
      html { background: #fff !important; }
      body, body *:not(faq-help) { visibility: hidden !important; }
      """;

  static Stream<Arguments> pages() {
    return Stream.of(
        page("all-unset", style("* { all: unset; }")),
        page("all-unset-important", style("*, *::before { all: unset !important; }")),
        page("display-none", style("button, input, aside, span, ul, li { display: none !important; }")),
        page("aimed-at-the-element", style("""
            faq-help { display: none !important; visibility: hidden !important; opacity: 0 !important;
              position: absolute !important; left: -9999px !important; filter: invert(1) !important; }""")),
        page("inherited", style("""
            html, body { font: italic 9px/1 cursive; letter-spacing: .4em; word-spacing: 1em; text-indent: 3em;
              text-transform: uppercase; writing-mode: vertical-rl; cursor: none; text-align: right;
              color: lime; list-style: square; white-space: pre; hyphens: auto; font-variant: small-caps; }""")),
        page("small-root", style("html { font-size: 62.5%; } body { zoom: 1; line-height: 3; }")),
        page("highest-layer", PLAIN.replace("<body>", """
            <body><div style="position: fixed; inset: 0; z-index: 2147483647"></div>""")),
        page("right-to-left", PLAIN.replaceFirst("<html", "<html dir=\"rtl\"")),
        page("quirks", PLAIN.replaceFirst("<!DOCTYPE html>", "")),
        page("base", PLAIN.replaceFirst("<head>", "<head><base href=\"https://elsewhere.invalid/a/b/\">")
            .replaceAll("(src|href)=\"/faq/", "$1=\"{server}/faq/")
            .replace("\"page.css\"", "\"{server}/pages/page.css\"")),
        page("extended-prototypes", script("""
            for (const kind of [Array, Object, String, Function, Element]) {
              kind.prototype.extra = function () { throw new Error('extra'); };
            }
            Array.prototype.toJSON = () => 'broken';""")),
        page("wrapped-fetch", script("""
            const own = window.fetch;
            window.fetch = async function (...rest) { return (await own.apply(this, rest)).clone(); };""")),
        page("wrapped-history-and-timers", script("""
            for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback']) {
              const own = window[name];
              window[name] = (...rest) => own.apply(window, rest);
            }
            delete window.requestIdleCallback;""")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void pixelByPixelAndStepByStep(String name, String html) throws IOException {
    if (EXPECTED.isEmpty()) {
      EXPECTED.putAll(walk(PLAIN));
      for (String step : EXPECTED.keySet()) {
        keep("plain", step, EXPECTED.get(step));
      }
    }
    Map<String, byte[]> seen = walk(html.replace("{server}", stage.server.url("")));
    for (String step : EXPECTED.keySet()) {
      keep(name, step, seen.get(step));
      assertThat(Arrays.equals(seen.get(step), EXPECTED.get(step)))
          .as("target/screenshots/hostile-" + name + "-" + step + ".png is as hostile-plain-" + step + ".png")
          .isTrue();
    }
  }

  private Map<String, byte[]> walk(String html) throws IOException {
    if (page != null) {
      page.context().close();
    }
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800)
        .setReducedMotion(ReducedMotion.REDUCE));
    goToText(html);
    awaitPanel();
    page.evaluate("location.hash = 'tejun1'");
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(CURTAIN));
    Map<String, byte[]> shots = new HashMap<>();
    shots.put("launcher", shot());
    openPanel();
    assertThat(place()).hasText("【手順1】認証アプリ");
    assertThat(hit(3)).isVisible();
    assertThat(panel().getByText("すべての質問")).isVisible();
    shots.put("section", shot());
    search("QRコード");
    assertThat(hits()).hasCount(1);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(entry().locator(".related .hit").first()).isVisible();
    shots.put("entry", shot());
    page.keyboard().press("Escape");
    assertThat(hit(3)).isFocused();
    button("閉じる").click();
    assertThat(panel()).isHidden();
    return shots;
  }

  /** The whole window: on a page that scrolls sideways, Chromium cuts a part of it out at the wrong place. */
  private byte[] shot() {
    page.mouse().move(1, 1);
    return page.screenshot();
  }

  private static void keep(String name, String step, byte[] shot) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    Files.write(folder.resolve("hostile-" + name + "-" + step + ".png"), shot);
  }

  private static Arguments page(String name, String html) {
    return Arguments.of(name, html);
  }

  private static String style(String css) {
    return PLAIN.replaceFirst("</head>", "<style>" + css + "</style></head>");
  }

  private static String script(String js) {
    return PLAIN.replaceFirst("<head>", "<head><script>" + js + "</script>");
  }
}
