package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The section being read")
class SectionBeingReadTest extends WidgetTest {

  @ParameterizedTest
  @CsvSource({
      "shiryo1, 【資料1】M365多要素認証方法について, 12",
      "tejun1, 【手順1】認証アプリ, 3",
      "tejun1-1, 【手順1-1】認証アプリ（スマートフォンだけで設定する場合）, 26",
      "tejun2-1, 【手順2-1】SMS送信（スマートフォンだけで設定する場合）, 43",
      "tejun3, 【手順3】電話, 24",
      "tejun5, 【手順5】サインイン手順, 4",
  })
  void isNamedWithItsEntriesAfterAJump(String id, String name, int first) {
    visit("manual.html#" + id);
    openPanel();
    assertThat(place()).hasText(name);
    assertThat(hits().first()).hasAttribute("data-id", String.valueOf(first));
  }

  @Test
  void followsTheReaderWhoScrollsOn() {
    visit("manual.html#tejun3");
    openPanel();
    assertThat(place()).hasText("【手順3】電話");
    page.mouse().move(300, 300);
    page.mouse().wheel(0, distanceTo("tejun3-1"));
    assertThat(place()).hasText("【手順3-1】電話（電話だけで設定する場合）");
    assertThat(hits().first()).hasAttribute("data-id", "43");
    page.mouse().wheel(0, distanceTo("tejun3"));
    assertThat(place()).hasText("【手順3】電話");
  }

  @Test
  void isTheLastOneAtTheEndOfThePage() {
    visit("manual.html");
    openPanel();
    page.mouse().move(20, 20);
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
    assertThat(place()).hasText("【手順6】期限内に設定が完了しなかった場合の手順");
  }

  @Test
  void isNeverAHeadingOfAMenuOrFooter() {
    visit("manual.html");
    String names = page.evaluate("""
        async () => {
          const {findHeadings, nameOf} = await import('/sources/page/headings.js');
          return findHeadings('').map(nameOf).join();
        }""").toString();
    assertThat(names).contains("【手順1】").doesNotContain("ページメニュー", "お問い合わせ");
  }

  @Test
  void stillsWhileTheReaderPointsAtThePanel() {
    visit("manual.html#tejun3");
    openPanel();
    assertThat(place()).hasText("【手順3】電話");
    panel().hover();
    jumpTo("tejun5");
    assertThat(place()).hasText("【手順3】電話");
    page.mouse().move(20, 20);
    assertThat(place()).hasText("【手順5】サインイン手順");
  }

  @Test
  void isFollowedAgainOnceTheReaderScrollsThePage() {
    visit("manual.html#tejun3");
    openPanel();
    hits().first().focus();
    page.keyboard().press("Enter");
    button("戻る").click();
    assertThat(hits().first()).isFocused();
    page.mouse().move(20, 20);
    page.mouse().wheel(0, 100000);
    assertThat(place()).not().hasText("【手順3】電話");
  }

  @Test
  void changesNothingWhileTheReaderTypesOrReadsAnEntry() {
    visit("manual.html#tejun3");
    openPanel();
    page.mouse().move(20, 20);
    search("QRコード");
    hit(3).focus();
    page.keyboard().press("Enter");
    jumpTo("tejun5");
    assertThat(entry().getByText("QRコードの読み込みがうまくいかない。")).isVisible();
    button("戻る").click();
    assertThat(hit(3)).isFocused();
    page.mouse().move(20, 20);
    input().fill("");
    assertThat(place()).hasText("【手順5】サインイン手順");
    assertThat(hits().first()).hasAttribute("data-id", "4");
  }

  @Test
  void isFoundAmongHeadingsAddedLaterAndAfterNavigationInOnePage() {
    visit("empty.html");
    openPanel();
    assertThat(place()).hasText("このページ");
    page.mouse().move(20, 20);
    page.evaluate("""
        () => {
          history.pushState({}, '', '/pages/other.html');
          document.title = '別の画面';
          const heading = document.createElement('h2');
          heading.textContent = '【手順5】サインイン手順';
          document.querySelector('main').replaceChildren(heading);
        }""");
    assertThat(place()).hasText("【手順5】サインイン手順");
    assertThat(hits().first()).hasAttribute("data-id", "4");
  }

  @Test
  void isTakenFromTheEmbeddersOwnNames() {
    visit("sections.html");
    openPanel();
    assertThat(place()).hasText("手順５");
  }

  @Test
  void isWhatTheContextCommandSays() {
    visit("manual.html#tejun3");
    openPanel();
    page.mouse().move(20, 20);
    page.evaluate("FaqHelp('context', {section: '手順1'})");
    assertThat(place()).hasText("【手順1】認証アプリ");
    assertThat(hits().first()).hasAttribute("data-id", "3");
    page.evaluate("FaqHelp('context', null)");
    assertThat(place()).hasText("【手順3】電話");
  }

  @Test
  void isToldToTheServerMostTellingFirstAndWithoutSecrets() {
    visit("manual.html?patient=4711#tejun5");
    openPanel();
    assertThat(hits().first()).isVisible();
    List<String> searches = api().queries().stream().filter(query -> query.contains("/search")).toList();
    assertThat(searches).singleElement().asString()
        .containsSubsequence("context=【手順5】サインイン手順", "context=多要素認証の設定手順", "context=http://localhost")
        .endsWith("/pages/manual.html#tejun5&lang=ja")
        .doesNotContain("4711");
  }

  @Test
  void isNotAskedForWhileThePanelIsClosed() {
    visit("manual.html#tejun3");
    jumpTo("tejun5");
    assertThat(launcher()).isVisible();
    assertThat(api().queries()).isEmpty();
  }

  private double distanceTo(String id) {
    return ((Number) page.locator("#" + id).evaluate("heading => heading.getBoundingClientRect().top - 80"))
        .doubleValue();
  }

  private void jumpTo(String id) {
    page.evaluate("""
        id => new Promise(done => {
          FaqHelp('once', 'context', done);
          location.hash = id;
        })""", id);
  }
}
