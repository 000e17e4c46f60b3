package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the reader selects on the page")
class SelectionTest extends WidgetTest {

  @Test
  void canBeAskedAboutByASmallButtonBesideIt() {
    visit("manual.html");
    select("#tejun5");
    assertThat(asker()).isVisible();
    BoundingBox button = asker().boundingBox();
    BoundingBox text = page.locator("#tejun5").boundingBox();
    assertThat(button.height).isBetween(24.0, 48.0);
    assertThat(button.y >= text.y + text.height - 12 || button.y + button.height <= text.y + 12).isTrue();
    asker().click();
    assertThat(input()).hasValue("【手順5】サインイン手順");
    assertThat(input()).isFocused();
    assertThat(asker()).isHidden();
    button("閉じる").click();
    assertThat(launcher()).isFocused();
  }

  @Test
  void isLeftAloneAfterEscUntilSomethingElseIsSelected() {
    visit("manual.html");
    select("#tejun5");
    assertThat(asker()).isVisible();
    page.keyboard().press("Escape");
    assertThat(asker()).isHidden();
    page.mouse().wheel(0, 40);
    page.waitForTimeout(400);
    assertThat(asker()).isHidden();
    select("#tejun6");
    assertThat(asker()).isVisible();
    page.evaluate("getSelection().removeAllRanges()");
    assertThat(asker()).isHidden();
  }

  @Test
  void isAskedAboutByTheShortcut() {
    visit("openers.html");
    select("h1");
    page.keyboard().press("Alt+Shift+H");
    assertThat(input()).hasValue("【手順1】認証アプリ");
    assertThat(input()).isFocused();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<input value='【手順1】認証アプリ'>", "<textarea>【手順1】認証アプリ</textarea>",
      "<div contenteditable>【手順1】認証アプリ</div>"})
  void isTheReadersOwnInFields(String field) {
    visit("manual.html");
    page.locator("main").evaluate("(main, html) => { main.innerHTML = html; }", field);
    page.locator("main > *").click();
    page.keyboard().press("Control+A");
    page.waitForTimeout(400);
    assertThat(asker()).isHidden();
  }

  @Test
  void isTheReadersOwnInThePanel() {
    visit("manual.html#tejun1");
    openPanel();
    input().fill("認証アプリ");
    input().press("Control+A");
    page.waitForTimeout(400);
    assertThat(asker()).isHidden();
    hits().first().click();
    entry().locator(".answer").dblclick();
    page.waitForTimeout(400);
    assertThat(asker()).isHidden();
  }

  @Test
  void isNotAskedAboutWhereItIsAWholePage() {
    visit("manual.html");
    page.evaluate("getSelection().selectAllChildren(document.body)");
    page.waitForTimeout(400);
    assertThat(asker()).isHidden();
  }

  private void select(String selector) {
    page.locator(selector).scrollIntoViewIfNeeded();
    page.locator(selector).evaluate("element => getSelection().selectAllChildren(element)");
  }

  private Locator asker() {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("これを調べる"));
  }
}
