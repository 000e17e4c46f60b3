package io.github.faqwidget.admin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.github.faqwidget.browser.InputMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The keyboard alone")
class KeyboardTest extends ConsoleTest {

  @Test
  void mendsLooksAndPublishes() {
    visit("mend");
    assertThat(heading("「スマホ 機種変」")).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(heading("「にだんかいにんしょう 解除」")).isVisible();
    page.keyboard().press("Home");
    assertThat(page.locator("[data-rank='2'][aria-label='これが答え：No.24']")).isVisible();
    page.keyboard().press("2");
    assertThat(status()).containsText("No.24に結びつけました");
    assertThat(page.locator(".listbox")).isFocused();
    link("下書きと公開").focus();
    page.keyboard().press("Enter");
    assertThat(box("ひとこと")).isFocused();
    page.keyboard().type("機種変更の言い方");
    page.keyboard().press("Enter");
    assertThat(status()).containsText("公開しました");
    assertThat(admin.requests().toString()).contains("\"version\":\"fedcba9876543210\"", "\"comment\":\"機種変更の言い方\"");
  }

  @Test
  void goesThroughTheTableAsInExcel() {
    visit("entries");
    cell(1, "question").click();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowRight");
    assertThat(cell(2, "answer")).isFocused();
    page.keyboard().press("Control+End");
    assertThat(page.locator("tbody tr").last().locator("button")).isFocused();
    page.keyboard().press("Control+Home");
    assertThat(cell(1, "id")).isFocused();
    page.keyboard().type("x");
    assertThat(cell(1, "id")).hasText("1");
    page.keyboard().press("Tab");
    assertThat(page.locator(".grid :focus")).hasCount(0);
  }

  @Test
  void givesTheFirstKeyOfAnInputMethodToTheCell() {
    visit("entries");
    cell(2, "note").click();
    InputMethod ime = new InputMethod(page);
    ime.compose("か");
    ime.press("Enter");
    assertThat(cell(2, "note")).hasText("か");
    assertThat(cell(2, "note")).isFocused();
    ime.commit("書く");
    page.keyboard().press("Enter");
    assertThat(status()).containsText("No.2を直しました");
    assertThat(admin.changes().get(0).get("text").getAsString()).isEqualTo("書く");
    assertThat(admin.changes().get(0).get("column").getAsString()).isEqualTo("備考");
    assertThat(cell(3, "note")).isFocused();
  }

  @Test
  void writesSeveralLinesIntoACell() {
    visit("entries");
    cell(1, "answer").click();
    page.keyboard().type("一行目");
    page.keyboard().press("Alt+Enter");
    page.keyboard().type("二行目");
    page.keyboard().press("Tab");
    assertThat(status()).containsText("No.1を直しました");
    assertThat(admin.changes().get(0).get("text").getAsString()).isEqualTo("一行目\n二行目");
  }

  private Locator cell(int row, String column) {
    return page.locator("tbody tr:nth-child(" + row + ") td." + column + " .cell");
  }
}
