package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(heard()).containsSubsequence("ready {\"catalog\":\"m365-mfa\"}", "open {\"catalog\":\"m365-mfa\"}")
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
    assertThat(hits().first()).hasAttribute("data-id", "4");
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
    assertThat(heard()).contains("close {\"catalog\":\"m365-mfa\"}",
        "entry-viewed {\"id\":\"24\",\"number\":24,\"catalog\":\"m365-mfa\"}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "FaqHelp('dance')           | No such command: dance",
      "FaqHelp('toString')        | No such command: toString",
      "FaqHelp()                  | No such command: undefined",
      "FaqHelp('entry')           | entry needs an id: FaqHelp('entry', 24)",
      "FaqHelp('entry', '')       | entry needs an id: FaqHelp('entry', 24)",
      "FaqHelp('on', 'open')      | on needs a listener: FaqHelp('on', 'open', listener)",
      "FaqHelp('off', 'open', {}) | off needs a listener: FaqHelp('off', 'open', listener)",
  })
  void saysWhatIsWrongWithACommandAndThrowsNothing(String command, String message) {
    visit("queue.html");
    page.evaluate("() => { " + command + "; }");
    assertThat(heard()).contains("error " + new Gson().toJson(Map.of("message", message)).replace("\\u0027", "'"));
  }

  @Test
  void showsSeveralCatalogsOnOnePage() {
    visit("several.html");
    Locator left = page.locator("faq-help[catalog=vpn]");
    Locator right = page.locator("faq-help[catalog=m365-mfa]");
    page.evaluate("FaqHelp('open')");
    assertThat(right.locator(".panel")).isVisible();
    assertThat(left.locator(".panel")).isHidden();
    left.evaluate("help => help.search('電話')");
    assertThat(left.locator(".hit").first()).isVisible();
    assertThat(heard()).contains("open {\"catalog\":\"m365-mfa\"}", "open {\"catalog\":\"vpn\"}");
    assertThat(api().queries()).anyMatch(query -> query.startsWith("/faq/api/catalogs/vpn/search?q=電話"));
    double end = left.locator(".panel").boundingBox().x + left.locator(".panel").boundingBox().width;
    assertThat(end).isLessThan(right.locator(".panel").boundingBox().x);
    page.evaluate("FaqHelp('destroy')");
    assertThat(page.locator("faq-help")).hasCount(0);
  }

  @Test
  void takesAFarewellBeforeItHasCome() {
    prepare(new Browser.NewContextOptions());
    page.addInitScript("window.FaqHelp = (...words) => FaqHelp.q.push(words); FaqHelp.q = [['open'], ['destroy']];");
    page.navigate(stage.server.url("/pages/manual.html"));
    awaitPanel();
    assertThat(page.locator("faq-help")).hasCount(0);
    page.evaluate("""
        FaqHelp('destroy');
        document.body.append(Object.assign(document.createElement('faq-help'), {id: 'later'}));
        document.getElementById('later').setAttribute('catalog', 'm365-mfa');""");
    assertThat(launcher()).isVisible();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "catalog          | vpn         | .panel                  | () => true",
      "lang             | en          | .help[lang=en]          | () => true",
      "lang             | fr          | .help[lang=ja]          | () => true",
      "mode             | inline      | .panel[role=region]     | it => getComputedStyle(it).position === 'static'",
      "mode             | button-less | .panel                  | it => !it.parentNode.querySelector('.launcher')",
      "mode             | nonsense    | .launcher               | () => true",
      "position         | left        | .help.left .launcher    | it => it.getBoundingClientRect().left < 100",
      "position         | right       | .help.right .launcher   | it => it.getBoundingClientRect().right > 1100",
      "theme            | dark        | .launcher               | it => getComputedStyle(it).colorScheme === 'dark'",
      "theme            | light       | .launcher               | it => getComputedStyle(it).colorScheme === 'light'",
      "section-selector | h1          | .where                  | it => !it.textContent.includes('【手順1】')",
      "section-selector | ]][[        | .where                  | it => it.textContent.includes('【手順1】')",
      "open-on          | )(          | .launcher               | () => true",
      "label            | お助け      | .launcher               | it => it.textContent === 'お助け'",
      "label            | お助け      | .panel h2               | it => it.textContent === 'お助け'",
  })
  void anAttributeTakesEffectAtOnce(String name, String value, String selector, String holds) {
    visit("manual.html#tejun1");
    page.evaluate("([name, value]) => document.querySelector('faq-help').setAttribute(name, value)",
        List.of(name, value));
    if (selector.equals(".where")) {
      openPanel();
    }
    Locator found = page.locator("faq-help " + selector);
    assertThat(found).hasCount(1);
    page.waitForFunction("(([it, holds]) => eval(holds)(it))", List.of(found.elementHandle(), holds));
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
  void asksTheApiThatIsNamed() {
    visit("manual.html#tejun1");
    page.evaluate("document.querySelector('faq-help').setAttribute('api', 'other/api')");
    page.waitForRequest("**/pages/other/api/catalogs/m365-mfa?lang=ja", this::openPanel);
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
