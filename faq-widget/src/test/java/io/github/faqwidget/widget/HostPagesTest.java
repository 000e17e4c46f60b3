package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("On pages of every kind, the section being read")
class HostPagesTest extends WidgetTest {

  @ParameterizedTest
  @CsvSource({"tejun1, 【手順1】認証アプリ, ''", "install, 【手順1】認証アプリ, アプリを入れる",
      "android, 【手順1】認証アプリ, Androidのとき"})
  void isTheOneAroundASubheading(String id, String section, String within) {
    open("nested.html#" + id);
    assertThat(place()).hasText(section);
    assertThat(hit(3)).isVisible();
    assertThat(panel().locator(".where")).containsText(within);
  }

  @Test
  void isNeverOneInAClosedFoldOrAnotherTab() {
    open("folds.html");
    assertThat(place()).hasText("【手順3】電話");
    page.getByText("スマートフォンをお持ちの方").click();
    assertThat(place()).hasText("【手順1】認証アプリ");
    page.getByText("スマートフォンをお持ちの方").click();
    page.getByText("ブラウザ", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)).click();
    page.evaluate("scrollTo(0, document.body.scrollHeight)");
    assertThat(place()).hasText("【手順5】サインイン手順");
  }

  @ParameterizedTest
  @CsvSource({"3, 【手順1】, 【手順1】認証アプリ", "4, 【手順5】, 【手順5】サインイン手順"})
  void isOpenedWhereACitationLeadsIntoAFoldOrTab(int number, String citation, String heading) {
    visit("folds.html", still());
    page.evaluate("number => FaqHelp('entry', number)", number);
    entry().locator("a.citation").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(citation))
        .first().click();
    assertThat(heading(heading)).isVisible();
    assertThat(heading(heading)).isFocused();
  }

  @Test
  void isNotHiddenBehindABarThatStays() {
    visit("sticky.html", still());
    page.evaluate("FaqHelp('entry', 4)");
    entry().locator("a.citation").first().click();
    assertThat(heading("【手順5】サインイン手順")).isFocused();
    double top = page.locator("#tejun5").boundingBox().y;
    assertThat(top).isBetween(90.0, 200.0);
    assertThat(page.locator("#tejun5").getAttribute("style")).isNull();
    button("戻る").click();
    page.mouse().move(20, 20);
    assertThat(place()).hasText("【手順5】サインイン手順");
  }

  @Test
  void staysThroughAVeryLongOneAndFollowsVeryShortOnes() {
    open("lengths.html");
    page.evaluate("scrollTo(0, innerHeight * 3)");
    assertThat(place()).hasText("【手順1】認証アプリ");
    for (String[] jump : new String[][] {{"tejun2-1", "【手順2-1】SMS送信"}, {"tejun3-1", "【手順3-1】電話だけのとき"},
        {"tejun3", "【手順3】電話"}, {"tejun5", "【手順5】サインイン手順"}}) {
      page.evaluate("id => { location.hash = id; }", jump[0]);
      assertThat(place()).hasText(jump[1]);
    }
    page.goBack();
    assertThat(place()).hasText("【手順3】電話");
    page.goForward();
    assertThat(place()).hasText("【手順5】サインイン手順");
  }

  @Test
  void followsTheScreensOfAnApplication() {
    open("spa.html");
    assertThat(place()).hasText("はじめに");
    page.getByText("電話").click();
    assertThat(place()).hasText("【手順3】電話");
    page.mouse().move(20, 20);
    page.locator("nav").getByText("サインイン").click();
    assertThat(place()).hasText("【手順5】サインイン手順");
    page.goBack();
    assertThat(place()).hasText("【手順3】電話");
  }

  private void open(String path) {
    visit(path);
    openPanel();
    page.mouse().move(20, 20);
  }

  private static Browser.NewContextOptions still() {
    return new Browser.NewContextOptions().setViewportSize(1280, 800).setReducedMotion(ReducedMotion.REDUCE);
  }
}
