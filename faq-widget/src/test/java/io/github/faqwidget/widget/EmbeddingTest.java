package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Embedding")
class EmbeddingTest extends WidgetTest {

  @Test
  void takesOneScriptTagAndAddsOneGlobal() {
    visit("bare.html");
    Object added = page.evaluate("""
        () => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          const known = new Set(Object.getOwnPropertyNames(frame.contentWindow));
          frame.remove();
          return Object.getOwnPropertyNames(window).filter(name => !known.has(name) && !/^(__|\\d)/.test(name));
        }""");
    assertThat(added).isEqualTo(List.of("FaqHelp"));
    assertThat(page.locator("faq-help")).hasCount(0);
  }

  @Test
  void carriesOutWhatWasSaidBeforeTheScriptCame() {
    visit("queue.html");
    assertThat(panel()).isVisible();
    assertThat(input()).hasValue("電話");
    assertThat(hit(24)).isVisible();
    assertThat(heard()).contains("ready {}", "open {}")
        .anyMatch(line -> line.startsWith("search {\"query\":\"電話\""))
        .anyMatch(line -> line.startsWith("context {\"section\":\"【手順5】サインイン手順\""));
  }

  @Test
  void takesSettingsFromTheAddressWhereACmsStripsAttributes() {
    visit("stripped.html");
    assertThat(launcher()).hasText("お助け");
    openPanel();
    assertThat(hit(3)).isVisible();
  }

  @Test
  void standsInThePageInline() {
    visit("inline.html");
    assertThat(hits().first()).hasAttribute("data-number", "4");
    assertThat(launcher()).hasCount(0);
    assertThat(input()).not().isFocused();
    page.evaluate("FaqHelp('close')");
    assertThat(panel()).isVisible();
    assertThat(panel()).hasCSS("position", "static");
  }

  @Test
  void opensFromThePagesOwnLinkAndShortcut() {
    visit("openers.html");
    assertThat(launcher()).hasCount(0);
    page.locator(".help-link").click();
    assertThat(panel()).isVisible();
    page.keyboard().press("Escape");
    assertThat(panel()).isHidden();
    assertThat(page.locator(".help-link")).isFocused();
    page.keyboard().press("Alt+Shift+H");
    assertThat(panel()).isVisible();
    page.keyboard().press("Alt+Shift+H");
    assertThat(panel()).isHidden();
  }

  @Test
  void answersEveryCommand() {
    visit("queue.html");
    assertThat(hits().first()).isVisible();
    page.evaluate("FaqHelp('toggle')");
    assertThat(panel()).isHidden();
    page.evaluate("FaqHelp('open')");
    assertThat(panel()).isVisible();
    page.evaluate("FaqHelp('entry', 24)");
    assertThat(entry()).isVisible();
    page.evaluate("FaqHelp('dance')");
    assertThat(heard()).contains("close {}", "entry-viewed {\"number\":24}")
        .contains("error {\"message\":\"No such command: dance\"}");
  }

  @Test
  void tellsListenersOnceOrUntilTheyLeave() {
    visit("manual.html");
    assertThat(page.evaluate("""
        () => {
          const seen = [];
          const always = () => seen.push('always');
          FaqHelp('on', 'open', always);
          FaqHelp('once', 'open', () => seen.push('once'));
          document.querySelector('faq-help').addEventListener('open', () => seen.push('element'));
          FaqHelp('open'); FaqHelp('close'); FaqHelp('open');
          FaqHelp('off', 'open', always);
          FaqHelp('close'); FaqHelp('open');
          return seen.join(' ');
        }""")).isEqualTo("element always once element always element");
  }

  @Test
  void destroyLeavesNothing() {
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
  void destroyTakesEveryListenerAndObserverBack() {
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
  void comesBackWhenPutInAgain() {
    visit("manual.html#tejun1");
    page.evaluate("""
        () => {
          const help = document.querySelector('faq-help');
          help.remove();
          document.body.append(help);
          help.setAttribute('label', 'お助け');
        }""");
    assertThat(launcher()).hasText("お助け");
    openPanel();
    assertThat(hit(3)).isVisible();
    assertThat(launcher()).hasCount(1);
  }

  @Test
  void startsWhenItsCatalogIsNamedAfterwards() {
    visit("bare.html");
    page.evaluate("document.body.append(document.createElement('faq-help'))");
    assertThat(launcher()).hasCount(0);
    page.evaluate("document.querySelector('faq-help').setAttribute('catalog', 'm365-mfa')");
    assertThat(launcher()).isVisible();
  }

  @Test
  void loadedTwiceItIsThereOnce() {
    visit("manual.html#tejun1");
    page.evaluate("""
        () => new Promise(done => {
          const again = document.querySelector('script[src*=faq-widget]').cloneNode();
          const script = document.createElement('script');
          [...again.attributes].forEach(attribute => script.setAttribute(attribute.name, attribute.value));
          script.onload = done;
          document.head.append(script);
        })""");
    assertThat(page.locator("faq-help")).hasCount(1);
  }

  @Test
  void isNotPrinted() {
    visit("manual.html#tejun1");
    openPanel();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(panel()).isHidden();
    assertThat(launcher()).isHidden();
  }

  @Test
  void movesToTheOtherSide() {
    visit("manual.html#tejun1");
    openPanel();
    double right = panel().boundingBox().x;
    button("反対側へ動かす").click();
    assertThat(panel().boundingBox().x).isLessThan(right);
  }

  @Test
  void followsTheThemeAskedFor() {
    visit("manual.html#tejun1", new Browser.NewContextOptions());
    openPanel();
    assertThat(panel()).hasCSS("background-color", "rgb(255, 255, 255)");
    page.evaluate("document.querySelector('faq-help').setAttribute('theme', 'dark')");
    assertThat(panel()).hasCSS("background-color", "rgb(23, 34, 39)");
    assertThat(panel()).isVisible();
  }

  @Test
  void onAPhoneTheEndOfThePageCanStillBeReadAboveTheSheet() {
    visit("manual.html", new Browser.NewContextOptions().setViewportSize(360, 740));
    openPanel();
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
    double sheet = panel().boundingBox().y;
    assertThat(page.locator("footer").boundingBox().y + page.locator("footer").boundingBox().height)
        .isLessThanOrEqualTo(sheet + 1);
  }

  private List<String> heard() {
    return List.of(page.evaluate("heard.join('\\n')").toString().split("\n"));
  }
}
