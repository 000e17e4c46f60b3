package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("From an entry, or to it,")
class EntryWaysTest extends WidgetTest {

  @Test
  void oneGoesOnToThoseAskedBesideIt() {
    open(3);
    assertThat(entry().getByText("関連する質問")).isVisible();
    entry().locator(".related .hit").first().click();
    assertThat(entry()).containsText("No.25");
    assertThat(entry().locator("h3")).isFocused();
    button("戻る").click();
    assertThat(entry()).containsText("No.3");
  }

  @Test
  void nothingIsSaidOfRelatedEntriesWhereThereAreNone() {
    open(12);
    assertThat(entry().locator(".related")).isEmpty();
    page.route("**/related*", route -> route.abort());
    page.evaluate("FaqHelp('entry', 3)");
    assertThat(entry()).containsText("No.3");
    assertThat(entry().locator(".related")).isEmpty();
    assertThat(button("もう一度試す")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#faq=25", "#faq=m365-mfa/25", "#/route?faq=25"})
  void aLinkOpensItAtLoadAndLater(String hash) {
    visit("manual.html" + hash);
    assertThat(entry()).containsText("No.25");
    button("閉じる").click();
    page.evaluate("location.hash = '#faq=12'");
    assertThat(entry()).containsText("No.12");
    page.goBack();
    assertThat(entry()).containsText("No.25");
  }

  @Test
  void nothingOvertakesTheEntryThatALinkOpens() {
    api().be(FixtureApi.Mood.SILENT);
    visit("manual.html#faq=25");
    assertThat(panel()).isVisible();
    page.evaluate("new Promise(done => { FaqHelp('once', 'context', done); FaqHelp('context', {section: '手順5'}); })");
    api().be(FixtureApi.Mood.WELL);
    assertThat(entry()).containsText("No.25");
  }

  @Test
  void aLinkToAnotherCatalogIsNoneOfOurs() {
    visit("manual.html#faq=other/25");
    assertThat(launcher()).isVisible();
    page.evaluate("location.hash = '#faq=m365-mfa/12'");
    assertThat(entry()).containsText("No.12");
    assertThat(api().queries()).noneMatch(query -> query.contains("/25"));
  }

  @Test
  void theLinkIsCopied() {
    visit("manual.html?menu=3#tejun1", new Browser.NewContextOptions().setPermissions(
        List.of("clipboard-read", "clipboard-write")));
    show(3);
    button("リンクをコピー").click();
    assertThat(button("コピーしました")).isFocused();
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(stage.server.url("/pages/manual.html?menu=3#faq=3"));
  }

  @Test
  void theLinkNamesItsCatalogWhereThereAreSeveral() {
    visit("manual.html#tejun1", new Browser.NewContextOptions().setPermissions(List.of("clipboard-read")));
    page.evaluate("document.body.append(document.createElement('faq-help'))");
    show(3);
    button("リンクをコピー").click();
    assertThat(button("コピーしました")).isFocused();
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(stage.server.url("/pages/manual.html#faq=m365-mfa/3"));
  }

  @Test
  void itIsPrintedAloneAndThePageIsAsItWas() {
    open(3);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("window.print = () => {}");
    page.evaluate("document.querySelector('faq-help').shadowRoot.querySelector('.tools :last-child').click()");
    assertThat(page.locator("main")).isHidden();
    assertThat(page.locator("faq-print h3")).isVisible();
    assertThat(page.locator("faq-print")).containsText("再度「【手順1】認証アプリ」");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(page.locator("faq-print h3")).isHidden();
    assertThat(page.locator("main")).isVisible();
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.locator("faq-print")).hasCount(0);
    assertThat(page.evaluate("document.adoptedStyleSheets.length")).isEqualTo(0);
  }

  private void open(int number) {
    visit("manual.html#tejun1");
    show(number);
  }

  private void show(int number) {
    page.evaluate("number => FaqHelp('entry', number)", number);
    assertThat(entry()).containsText("No." + number);
  }
}
