package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An entry opened in place")
class EntryTest extends WidgetTest {

  @Test
  void showsStepsOptionsAndNotesAsSuch() {
    open("manual.html", 17);
    assertThat(entry().locator("ol.steps > li")).hasCount(2);
    assertThat(entry().locator("ol.steps .marker")).hasText(new String[] {"1.", "2."});
    assertThat(entry().locator("p.note")).containsText("※2人目の方が");
    show(12);
    assertThat(entry().locator("ul.options > li")).hasCount(4);
    assertThat(entry().locator(".options .label").first()).hasText("「SMS送信(番号:②)」");
    show(18);
    assertThat(entry().locator(".remark h4")).hasText("備考");
    assertThat(entry().locator(".remark .menu").first()).containsText("「人型アイコン」>「アカウントを表示」");
  }

  @Test
  void linksWebAddressesToANewTab() {
    open("manual.html", 42);
    Locator link = entry().getByRole(AriaRole.LINK);
    assertThat(link).hasAttribute("href", "https://support.justsystems.com/jp/severally/detail1574.html");
    assertThat(link).hasAttribute("rel", "noopener noreferrer");
    assertThat(link).hasAttribute("target", "_blank");
    assertThat(link).containsText("新しいタブで開きます");
  }

  @Test
  void takesTheReaderToTheSectionItCites() {
    open("manual.html", 4);
    citation("【手順5】").click();
    assertThat(heading("【手順5】サインイン手順")).isInViewport();
    assertThat(heading("【手順5】サインイン手順")).isFocused();
    assertThat(panel()).isVisible();
    assertThat(heading("【手順5】サインイン手順")).hasAttribute("tabindex", "-1");
    input().focus();
    assertThat(page.locator("main [tabindex]")).hasCount(0);
  }

  @Test
  void linksToThePlaceItCitesForCopyingAndForAnotherTab() {
    open("manual.html", 4);
    String place = stage.server.url("/pages/manual.html#tejun5");
    assertThat(citation("【手順5】")).hasAttribute("href", place);
    Page tab = page.context().waitForPage(() -> citation("【手順5】")
        .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));
    assertThat(tab).hasURL(place);
    tab.close();
    assertThat(page.locator("main :focus")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"29, の③, step-3, /pages/manual.html#step-3", "4, 【手順5】, '', /pages/manual.html"})
  void linksToTheNearestPlaceThatHasAnAddress(int number, String citation, String stepId, String place) {
    visit("manual.html");
    page.evaluate("""
        id => {
          const heading = document.querySelector('#tejun5');
          heading.nextElementSibling.children[2].id = id;
          heading.removeAttribute('id');
        }""", stepId);
    show(number);
    assertThat(citation(citation).first()).hasAttribute("href", stage.server.url(place));
  }

  @Test
  void takesTheReaderToTheStepThatTheTextNumbers() {
    open("manual.html", 3);
    citation("の㊸").click();
    Locator step = page.getByText("㊸ 共通端末に表示されたQRコードを、認証アプリで読み取ります。");
    assertThat(step).isFocused();
    assertThat(step).isInViewport();
  }

  @ParameterizedTest
  @CsvSource({"24, の④, #tejun3 + ol > li:nth-child(4)", "29, の③, #tejun5 + ol > li:nth-child(3)"})
  void takesTheReaderToTheStepThatOnlyTheListNumbers(int number, String citation, String step) {
    open("manual.html", number);
    citation(citation).first().click();
    assertThat(page.locator(step)).isFocused();
  }

  @Test
  void marksThePlaceForAMomentAndWithoutATrace() {
    open("manual.html", 4);
    citation("【手順5】").click();
    Locator target = page.locator("#tejun5");
    assertThat(target).isFocused();
    assertThat(target.evaluate("element => element.getAnimations().length")).isEqualTo(1);
    target.evaluate("element => element.getAnimations()[0].finish()");
    assertThat(target.getAttribute("style")).isNull();
  }

  @Test
  void jumpsWithoutMotionWhereTheReaderWantsNone() {
    visit("manual.html", new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    show(4);
    citation("【手順5】").click();
    Object top = page.locator("#tejun5").evaluate("element => Math.abs(element.getBoundingClientRect().top - innerHeight / 5) < 2");
    assertThat(top).isEqualTo(true);
  }

  @Test
  void opensASectionThatIsNotOnThePageWhereTheCatalogSaysItIs() {
    open("manual.html", 18);
    Locator link = entry().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("【手順7】"));
    assertThat(link).hasAttribute("href", stage.server.url("/faq/manual/m365-mfa.html#tejun7"));
    assertThat(link).hasAttribute("target", "_blank");
  }

  @Test
  void findsASectionThatTheEmbedderNamesInFullWidth() {
    open("sections.html", 29);
    citation("【手順5】").first().click();
    assertThat(page.locator("[data-faq-section] :focus, [data-faq-section]:focus")).hasCount(1);
  }

  @Test
  void opensTheEntryItCitesAndComesBack() {
    open("manual.html", 35);
    entry().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("本資料のNo.24")).click();
    Locator question = entry().getByRole(AriaRole.HEADING).first();
    assertThat(question).hasText("携帯電話を買い替えて(機種変更)、電話番号が変更になった。");
    assertThat(question).isFocused();
    button("戻る").click();
    assertThat(question).containsText("海外でSMS(または電話)の設定を行っている。");
    assertThat(question).isFocused();
  }

  @Test
  void openedByCommandLeadsBackToTheSectionsEntries() {
    open("manual.html#tejun3", 35);
    button("戻る").click();
    assertThat(place()).hasText("【手順3】電話");
    page.mouse().move(20, 20);
    assertThat(hit(24)).isVisible();
    assertThat(input()).isFocused();
  }

  @Test
  void givesListScrollAndFocusBack() {
    visit("manual.html", new Browser.NewContextOptions().setViewportSize(1280, 500));
    openPanel();
    search("設定");
    assertThat(hits()).hasCount(6);
    Locator body = panel().locator(".body");
    hits().last().scrollIntoViewIfNeeded();
    Object scrolled = body.evaluate("body => body.scrollTop");
    hits().last().click();
    assertThat(entry()).isVisible();
    assertThat(body).hasJSProperty("scrollTop", 0);
    button("戻る").click();
    assertThat(hits().last()).isFocused();
    assertThat(body).hasJSProperty("scrollTop", scrolled);
  }

  @Test
  void saysSoCalmlyWhereThereIsNone() {
    visit("manual.html");
    page.evaluate("FaqHelp('entry', 999)");
    assertThat(panel().getByText("その質問は見つかりませんでした。").first()).isVisible();
    assertThat(button("もう一度試す")).hasCount(0);
  }

  @Test
  void isMarkedWithItsLanguageOnAnEnglishPanel() {
    visit("manual.html", new Browser.NewContextOptions().setLocale("en-GB"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Help")).click();
    page.evaluate("FaqHelp('entry', 24)");
    assertThat(button("Back")).isVisible();
    assertThat(page.locator("faq-help .help")).hasAttribute("lang", "en");
    assertThat(entry().locator("[lang=ja] h3")).isVisible();
    assertThat(api().queries()).allMatch(query -> query.endsWith("lang=en"));
  }

  private void open(String path, int number) {
    visit(path);
    show(number);
  }

  private void show(int number) {
    page.evaluate("number => FaqHelp('entry', number)", number);
    assertThat(entry().locator(".bar")).containsText("No." + number);
  }

  private Locator citation(String text) {
    return entry().locator("a.citation", new Locator.LocatorOptions().setHasText(text));
  }
}
