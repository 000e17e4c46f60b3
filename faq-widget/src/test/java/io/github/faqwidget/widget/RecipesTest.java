package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The guide's recipes, as they stand there:")
class RecipesTest extends WidgetTest {

  private static final String STRICT = "A strict Content-Security-Policy, and a script that never changes";
  private static final String PORTAL = "A portal with iframes";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "A plain page                              | 0 | .launcher",
      "A CMS that strips attributes              | 0 | .left .launcher",
      "A CMS that strips attributes              | 1 | .launcher",
      "Opened by the page's own link             | 0 | a.help",
      "A single-page application                 | 0 | .launcher",
      STRICT + "                                 | 0 | .launcher",
  })
  void anotherOriginsPageShowsThePanel(String heading, int piece, String opener) {
    open(Recipes.under(heading, "html").get(piece));
    page.locator(opener).click();
    assertThat(panel()).isVisible();
    assertThat(hits().first()).isVisible();
  }

  @Test
  void insideTheTextItIsThereAtOnce() {
    open(Recipes.under("Inside the text instead of beside it", "html").get(0));
    assertThat(hit(3)).isVisible();
    assertThat(panel()).hasCSS("position", "static");
    assertThat(page.locator("div faq-help").locator("xpath=..")).hasCSS("max-width", "640px");
  }

  @Test
  void severalCatalogsHaveAPanelEach() {
    open(Recipes.under("Several catalogs on one page", "html").get(0));
    assertThat(page.locator("faq-help")).hasCount(2);
    page.evaluate("document.querySelector('faq-help[catalog=vpn]').search('接続')");
    assertThat(page.locator("faq-help[catalog=vpn] .panel")).isVisible();
    assertThat(page.locator("faq-help[catalog=m365-mfa] .panel")).isHidden();
  }

  @Test
  void anApplicationSaysTheSectionUntilItDoesNot() {
    String heading = "A single-page application";
    open(Recipes.under(heading, "html").get(0));
    openPanel();
    assertThat(hits().first()).hasAttribute("data-id", "4");
    page.mouse().move(1, 1);
    page.evaluate("document.querySelector('[data-faq-section]').remove()");
    List<String> lines = Recipes.under(heading, "js").get(0).lines().toList();
    page.evaluate(lines.get(0).replace("手順5", "手順3"));
    assertThat(place()).hasText("手順3");
    page.evaluate(lines.get(1));
    assertThat(place()).hasText("【手順1】認証アプリ");
  }

  @Test
  void aModuleIsImportedByName() {
    NpmPackage unpacked = NpmPackage.read();
    String entry = unpacked.entry().get("default").getAsString();
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    page.route("**/npm/**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/javascript")
        .setBody(unpacked.text(route.request().url().replaceFirst(".*/npm/", "")))));
    goToText(around("<script type='importmap'>{\"imports\": {\"faq-widget\": \"/npm/" + entry + "\"}}</script>"
        + here(Recipes.under("As a module", "html").get(0))
        + "<script type='module'>" + Recipes.under("As a module", "js").get(0) + "</script>"));
    awaitPanel();
    openPanel();
    assertThat(hit(3)).isVisible();
  }

  @Test
  void commandsWaitForTheScript() {
    open(Recipes.under("Commands before the script has loaded", "html").get(0));
    assertThat(panel()).isVisible();
    assertThat(input()).hasValue("機種変更");
  }

  @Test
  void thePolicyIsEnoughForTheScriptThatNeverChanges() {
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    goToText(around(here(Recipes.under(STRICT, "html").get(0))),
        Map.of("Content-Security-Policy", here(Recipes.under(STRICT, "").get(0).strip())));
    awaitPanel();
    openPanel();
    assertThat(hit(3)).isVisible();
    assertThat(page.evaluate("violations")).isEqualTo(List.of());
  }

  @Test
  void anotherFileThanTheHashedOneDoesNotRun() {
    prepare(new Browser.NewContextOptions());
    page.route("**/faq-widget/*/faq-widget.js", route -> route.fulfill(new Route.FulfillOptions()
        .setHeaders(Map.of("Content-Type", "text/javascript", "Access-Control-Allow-Origin", "*"))
        .setBody("window.stolen = true;")));
    goToText(around(here(Recipes.under(STRICT, "html").get(0))));
    assertThat(page.evaluate("window.stolen")).isNull();
    assertThat(complaints()).isNotEmpty().allMatch(text -> text.contains("integrity"));
    complaints().clear();
  }

  @Test
  void aPortalShowsThePanelInTheFrame() {
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    goToText("<!DOCTYPE html><title>入口</title><h1>入口</h1>" + Recipes.under(PORTAL, "html").get(0));
    FrameLocator frame = page.frameLocator("iframe");
    frame.locator("faq-help .launcher").click();
    assertThat(frame.locator("faq-help .hit").first()).isVisible();
  }

  @Test
  void aPortalHearsWhereTheReaderInTheFrameIs() {
    List<String> pieces = Recipes.under(PORTAL, "js");
    String inside = pieces.get(0).replace("https://portal.example.jp", stage.server.url(""));
    String portal = pieces.get(1).replace("https://manual.example.jp", stage.server.urlOfAnotherOrigin(""));
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    page.route("**/inside.html", route -> route.fulfill(new Route.FulfillOptions()
        .setContentType("text/html; charset=utf-8").setBody("<!DOCTYPE html><script>" + inside + "</script>")));
    goToText(around(here(Recipes.under("A plain page", "html").get(0)) + "<script>" + portal + "</script>"
        + "<iframe src='" + stage.server.urlOfAnotherOrigin("/inside.html") + "'></iframe>"));
    awaitPanel();
    openPanel();
    assertThat(place()).hasText("手順5");
  }

  @Test
  void scriptAndApiMayBeApart() {
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    page.route("**/assets/faq-widget/**", route -> route.fulfill(new Route.FulfillOptions()
        .setContentType("text/javascript")
        .setBody(BuiltFiles.text(BuiltFiles.SERVED.resolve(
            route.request().url().replaceFirst(".*/assets/faq-widget/", ""))))));
    goToText(around(here(Recipes.under("Another origin", "html").get(0))));
    awaitPanel();
    openPanel();
    assertThat(hit(3)).isVisible();
  }

  private void open(String recipe) {
    visitText(around(here(recipe)));
  }

  private static String around(String recipe) {
    return "<!DOCTYPE html><html lang='ja'><meta charset='utf-8'><title>頁</title><body>"
        + "<h1>【手順1】認証アプリ</h1>" + recipe;
  }

  /** The recipes' help server is the test's own, seen as another origin. */
  private static String here(String recipe) {
    return recipe.replace("https://help.example.jp", stage.server.urlOfAnotherOrigin(""));
  }
}
