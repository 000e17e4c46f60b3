package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever the server sends")
class HostileDataTest extends WidgetTest {

  private static final List<?> NOTHING = List.of();

  private Consumer<Page> prepared = page -> {};

  @ParameterizedTest
  @ValueSource(strings = {
      "<script>window.stolen=1</script>", "<img src=x onerror=window.stolen=1>", "\"><svg onload=window.stolen=1>",
      "javascript:window.stolen=1", "JaVaScRiPt:window.stolen=1", " javascript:window.stolen=1",
      "java\nscript:window.stolen=1", "data:text/html,<script>window.stolen=1</script>", "vbscript:x", "blob:x",
      "file:///etc/passwd", "{{constructor.constructor('window.stolen=1')()}}", "</title><script>window.stolen=1",
      "__proto__", "constructor", "toString", "https:javascript:window.stolen=1", "http://[", "//example.jp/x",
  })
  void textIsTextEverywhere(String text) {
    answer(hits(1, entry(text)), catalog(text));
    visit("strict/manual.html#tejun1");
    openPanel();
    assertThat(hits()).hasCount(1);
    hits().first().click();
    assertThat(entry()).isVisible();
    assertThat(entry().locator("h3")).hasText(text.strip().replaceAll("\\s+", " "));
    assertThat(panel().locator("script, img, svg, iframe, object, embed, style, link, base, form")).hasCount(0);
    assertThat(page.evaluate("""
        [...document.querySelector('faq-help').shadowRoot.querySelectorAll('[href]')].map(it => it.href)
          .filter(it => !/^(https?|mailto):/.test(it))""")).isEqualTo(NOTHING);
    assertThat(page.evaluate("window.stolen")).isNull();
    assertThat(page.evaluate("({}).polluted")).isNull();
    assertThat(page.evaluate("violations")).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u202D", "\u2066\u2067", "\u061C\u200F"})
  void bidiControlsTurnNothingAroundBeyondTheirText(String control) {
    answer(hits(1, entry(control + "abc")), catalog("x"));
    visit("manual.html#tejun1");
    openPanel();
    hits().first().click();
    assertThat(entry().locator("h3")).hasText(control + "abc");
    assertThat(page.evaluate("""
        [...document.querySelector('faq-help').shadowRoot.querySelectorAll('a, .citation')]
          .filter(it => getComputedStyle(it).unicodeBidi !== 'isolate').length""")).isEqualTo(0);
    double left = entry().locator(".back").boundingBox().x;
    assertThat(left).isLessThan(entry().locator(".bar .hint").boundingBox().x);
  }

  @Test
  void aHundredKilobytesInACellAreShownAndHarmNothing() {
    String cell = "あ".repeat(33_000) + " " + "x".repeat(1_000);
    JsonObject large = object(Map.of("id", "1", "question", cell, "answer", Map.of("text", cell),
        "note", Map.of("text", cell)));
    answer(hits(6, large), catalog("x"));
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hits().first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    hits().first().click();
    assertThat(entry()).isVisible();
    assertThat(panel().locator(".body")).isVisible();
    assertThat(panel().evaluate("panel => panel.scrollWidth <= panel.clientWidth")).isEqualTo(true);
    page.keyboard().press("Escape");
    assertThat(hits().first()).isVisible();
  }

  @Test
  void countlessHighlightsAreNoTrouble() {
    JsonObject entry = entry("設定");
    String many = "[" + "{\"start\":0,\"end\":1},".repeat(100_000) + "{\"start\":1,\"end\":2}]";
    entry.add("highlights", JsonParser.parseString("{\"question\":" + many + ",\"answer\":" + many + "}"));
    answer(hits(1, entry), catalog("x"));
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hits()).hasCount(1);
    assertThat(hits().first()).containsText("設定");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "200 | text/html        | <!DOCTYPE html><title>Sign in</title><script>window.stolen=1</script>",
      "502 | text/html        | <html><body><h1>Bad Gateway</h1></body></html>",
      "500 | application/json | {\"status\":500,\"detail\":\"<script>window.stolen=1</script>\"}",
      "200 | application/json | {\"hits\":",
      "200 | application/json | null",
      "200 | application/json | []",
      "200 | application/json | 1e999",
      "200 | application/json | {\"hits\":{}}",
      "200 | application/json | {\"hits\":[null]}",
      "200 | application/json | {\"hits\":[{\"number\":1.5,\"question\":\"q\"}]}",
      "200 | application/json | {\"hits\":[{\"number\":1}]}",
      "204 | application/json | ~~",
      "401 | application/json | {}",
      "429 | application/json | {\"status\":429}",
  })
  void aWrongAnswerGetsACalmWord(int status, String type, String body) {
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    page.route("**/api/**", route -> route.fulfill(
        new Route.FulfillOptions().setStatus(status).setContentType(type).setBody(body)));
    page.navigate(stage.server.url("/pages/strict/manual.html#tejun1"));
    awaitPanel();
    openPanel();
    assertThat(panel()).not().containsText("undefined");
    assertThat(panel().locator(".notice, .calm").first()).isVisible();
    assertThat(panel()).hasAttribute("aria-busy", "false");
    assertThat(page.evaluate("window.stolen")).isNull();
    assertThat(page.evaluate("violations")).isEqualTo(NOTHING);
  }

  /** What the server says to every search, and of the catalog; to be set before the visit. */
  private void answer(JsonObject search, JsonObject catalog) {
    prepared = page -> {
      page.route("**/api/catalogs/*?*", route -> route.fulfill(json(catalog)));
      page.route("**/api/catalogs/*/**", route -> route.fulfill(json(search)));
    };
  }

  @Override
  void visit(String path) {
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    prepared.accept(page);
    page.navigate(stage.server.url("/pages/" + path));
    awaitPanel();
  }

  private static Route.FulfillOptions json(JsonObject body) {
    return new Route.FulfillOptions().setContentType("application/json").setBody(body.toString());
  }

  private static JsonObject hits(int count, JsonObject entry) {
    JsonObject result = object(Map.of("fit", "good"));
    JsonArray list = new JsonArray();
    for (int number = 1; number <= count; number++) {
      JsonObject hit = entry.deepCopy();
      hit.addProperty("id", Integer.toString(number));
      list.add(hit);
    }
    result.add("hits", list);
    return result;
  }

  /** An entry that holds a text wherever it can hold one. */
  private static JsonObject entry(String text) {
    List<Map<String, String>> inlines = List.of("text", "url", "section", "entry", "label", "menu", text).stream()
        .map(kind -> Map.of("kind", kind, "text", text, "target", text, "step", text)).toList();
    List<Map<String, Object>> blocks = List.of("paragraph", "steps", "options", "note", text).stream()
        .map(kind -> Map.of("kind", kind, "items", List.of(Map.of("marker", text, "inlines", inlines)))).toList();
    Map<String, Object> cell = Map.of("text", text, "blocks", blocks);
    return object(Map.of("id", "1", "question", text, "answer", cell, "note", cell, "lang", text,
        "sections", List.of(text)));
  }

  private static JsonObject catalog(String text) {
    return object(Map.of("title", text, "manual", text,
        "contact", Map.of("name", text, "mail", text, "phone", text, "url", text),
        "sections", List.of(Map.of("id", text, "title", text, "href", text))));
  }

  private static JsonObject object(Map<String, ?> fields) {
    return new Gson().toJsonTree(fields).getAsJsonObject();
  }
}
