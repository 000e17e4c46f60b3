package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The loader")
class LoaderTest extends WidgetTest {

  private static final String PANEL = "**/faq-panel.js*";
  private static final String PAGE = """
      <!DOCTYPE html><html lang="ja"><title>頁</title><body><main><h1>【手順1】認証アプリ</h1></main>
      <script src="/faq/faq-widget/%s" data-catalog="m365-mfa"></script>""";

  @ParameterizedTest
  @ValueSource(strings = {"bare.html", "strict/bare.html"})
  void bringsThePanelOfItsOwnVersion(String path) {
    visit(path);
    assertThat(requested("faq-panel")).isEqualTo(List.of(panelAddress()));
    assertThat(page.evaluate("violations")).isEqualTo(List.of());
    assertThat(page.locator("link[rel=modulepreload]")).hasCount(0);
  }

  @Test
  void bringsItFromTheVersionsOwnFolderToo() {
    visitText(PAGE.formatted(BuiltFiles.version() + "/faq-widget.js"));
    openPanel();
    assertThat(hit(3)).isVisible();
    assertThat(requested("faq-panel")).isEqualTo(List.of(panelAddress()));
  }

  @Test
  void runsNoPanelThatIsNotAsItWasBuilt() {
    prepare(new Browser.NewContextOptions());
    page.route(PANEL, route -> route.fulfill(new Route.FulfillOptions()
        .setContentType("text/javascript").setBody("window.stolen = true;")));
    page.waitForConsoleMessage(() -> goToText(PAGE.formatted("faq-widget.js")));
    page.evaluate("FaqHelp('open')");
    page.waitForTimeout(300);
    assertThat(page.evaluate("window.stolen")).isNull();
    assertThat(page.locator("faq-help")).hasCount(0);
    assertThat(complaints()).isNotEmpty().allMatch(text -> text.contains("integrity"));
    complaints().clear();
  }

  @Test
  void triesAgainWhenACommandAsksForThePanel() {
    prepare(new Browser.NewContextOptions());
    page.route(PANEL, Route::abort);
    page.waitForConsoleMessage(
        new Page.WaitForConsoleMessageOptions()
            .setPredicate(message -> message.text().startsWith("FAQ widget:")),
        () -> goToText(PAGE.formatted("faq-widget.js")));
    page.unroute(PANEL);
    page.evaluate("FaqHelp('search', '電話番号')");
    assertThat(hit(24)).isVisible();
    assertThat(input()).hasValue("電話番号");
  }

  @Test
  void keepsWhatIsToldToAFunctionThatWasTakenBefore() {
    prepare(new Browser.NewContextOptions());
    goToText(PAGE.formatted("faq-widget.js").replace("<script src", "<script>FaqHelp = function () "
        + "{ (FaqHelp.q = FaqHelp.q || []).push(arguments); }; taken = FaqHelp; taken('on', 'ready', () => {});"
        + "</script><script src"));
    awaitPanel();
    page.evaluate("taken('open')");
    assertThat(panel()).isVisible();
  }

  @Test
  void waitsForTheBodyWhereItStandsInTheHead() {
    visitText(PAGE.formatted("faq-widget.js").replaceFirst("(?s)<body>(.*)(<script.*)", "<head>$2<body>$1"));
    assertThat(launcher()).isVisible();
    assertThat(page.evaluate("document.documentElement.lastElementChild.localName")).isEqualTo("faq-help");
  }

  private static String panelAddress() {
    return stage.server.url("/faq/faq-widget/" + BuiltFiles.version() + "/faq-panel.js");
  }

  private Object requested(String name) {
    return page.evaluate("""
        name => [...new Set(performance.getEntriesByType('resource').map(it => it.name))]
          .filter(it => it.includes(name))""", name);
  }
}
