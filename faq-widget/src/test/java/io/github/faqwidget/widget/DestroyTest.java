package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Destroyed, the panel leaves no trace:")
class DestroyTest extends WidgetTest {

  private static final String PUT_IN = """
      () => {
        const help = document.createElement('faq-help');
        help.setAttribute('catalog', 'm365-mfa');
        help.setAttribute('open-on', '.help');
        help.setAttribute('shortcut', 'Alt+H');
        document.body.append(help);
      }""";

  @Test
  void noQuestionToTheServer() {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hit(3)).isVisible();
    page.evaluate("FaqHelp('destroy')");
    assertThat(page.locator("faq-help")).hasCount(0);
    int asked = api().queries().size();
    page.evaluate("""
        () => new Promise(done => {
          location.hash = 'tejun5';
          window.dispatchEvent(new Event('online'));
          document.body.append(document.createElement('h2'));
          FaqHelp('open');
          requestAnimationFrame(() => setTimeout(done, 400));
        })""");
    assertThat(api().queries()).hasSize(asked);
    assertThat(page.locator("faq-help")).hasCount(0);
  }

  @Test
  void noListenerOrObserver() {
    visit("bare.html");
    Object left = page.evaluate("""
        () => {
          const live = new Set();
          const add = EventTarget.prototype.addEventListener;
          const outside = target => target === window || target === document;
          EventTarget.prototype.addEventListener = function (type, listener, options) {
            if (outside(this)) {
              live.add(listener);
              options?.signal?.addEventListener('abort', () => live.delete(listener));
            }
            return add.call(this, type, listener, options);
          };
          for (const Observer of [IntersectionObserver, MutationObserver]) {
            const {observe, disconnect} = Observer.prototype;
            Observer.prototype.observe = function (...rest) { live.add(this); observe.apply(this, rest); };
            Observer.prototype.disconnect = function () { live.delete(this); disconnect.call(this); };
          }
          const help = document.createElement('faq-help');
          help.setAttribute('catalog', 'm365-mfa');
          document.body.append(help);
          const before = live.size;
          FaqHelp('destroy');
          return before + ' then ' + live.size;
        }""");
    assertThat(left).asString().matches("[1-9]\\d* then 0");
  }

  @Test
  void noNodeStyleOrAttribute() {
    visit("bare.html");
    Object before = markup();
    useAndDestroy();
    assertThat(markup()).isEqualTo(before);
    assertThat(page.evaluate("document.adoptedStyleSheets.length + document.styleSheets.length")).isEqualTo(1);
  }

  @Test
  void noListenerOnTheWindowTheDocumentOrTheBody() {
    visit("bare.html");
    String before = listeners();
    page.evaluate(PUT_IN);
    assertThat(listeners()).isNotEqualTo(before);
    page.evaluate("FaqHelp('destroy')");
    assertThat(listeners()).isEqualTo(before);
  }

  @Test
  void noMemoryHoweverOftenItComesAndGoes() {
    visit("bare.html");
    useAndDestroy();
    JsonObject before = counters();
    for (int i = 0; i < 10; i++) {
      useAndDestroy();
    }
    // What was on its way to the server lets go of the panel when the browser has given it up.
    page.waitForCondition(() -> counters().equals(before));
    assertThat(counters()).isEqualTo(before);
  }

  private void useAndDestroy() {
    page.evaluate(PUT_IN);
    openPanel();
    search("電話番号");
    hit(24).click();
    assertThat(entry()).isVisible();
    page.evaluate("FaqHelp('destroy')");
    assertThat(page.locator("faq-help")).hasCount(0);
  }

  private Object markup() {
    return page.evaluate("document.documentElement.outerHTML");
  }

  private String listeners() {
    CDPSession devtools = page.context().newCDPSession(page);
    StringBuilder all = new StringBuilder();
    for (String target : new String[] {"window", "document", "document.documentElement", "document.body"}) {
      JsonObject expression = new JsonObject();
      expression.addProperty("expression", target);
      JsonObject object = new JsonObject();
      object.add("objectId", devtools.send("Runtime.evaluate", expression).getAsJsonObject("result").get("objectId"));
      devtools.send("DOMDebugger.getEventListeners", object).getAsJsonArray("listeners").forEach(listener ->
          all.append(target).append(' ').append(listener.getAsJsonObject().get("type").getAsString()).append('\n'));
    }
    devtools.detach();
    return all.toString();
  }

  /** Documents, nodes and listeners that the browser still holds once it has thrown away what it can. */
  private JsonObject counters() {
    CDPSession devtools = page.context().newCDPSession(page);
    devtools.send("HeapProfiler.collectGarbage");
    devtools.send("HeapProfiler.collectGarbage");
    JsonObject counters = devtools.send("Memory.getDOMCounters");
    devtools.detach();
    return counters;
  }
}
