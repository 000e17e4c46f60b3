package io.github.faqwidget.admin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The accessibility audit of the console finds nothing")
class AccessibilityTest extends ConsoleTest {

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void inAnyState(ColorScheme scheme) {
    visit("mend", new Browser.NewContextOptions().setViewportSize(1280, 800).setColorScheme(scheme));
    assertThat(page.locator(".candidates li").first()).isVisible();
    audit("to mend");
    button("これが答え：No.24").click();
    assertThat(heading("「にだんかいにんしょう 解除」")).isVisible();
    for (String way : new String[] {"同じ意味のことば", "新しい質問", "直す"}) {
      page.locator(".mending").getByText(way).first().click();
      assertThat(page.locator(".other form")).isVisible();
      audit(way);
    }
    go("entries");
    page.locator("td.answer .cell").first().click();
    page.keyboard().press("F2");
    audit("a cell being edited");
    page.keyboard().type("。");
    page.keyboard().press("Enter");
    assertThat(status()).containsText("直しました");
    button("表のファイルを取り込む").click();
    page.locator("input[type=file]").setInputFiles(file("table.tsv", "項番\t質問\t回答\n"));
    assertThat(page.locator(".conflicts")).isVisible();
    audit("a file that was taken in");
    go("draft");
    assertThat(page.locator("faq-help .panel")).isVisible();
    audit("draft");
    admin.answerPublishing(409);
    button("公開する").click();
    assertThat(page.locator("dialog")).isVisible();
    audit("a conflict");
    page.keyboard().press("Escape");
    for (String screen : new String[] {"versions", "report", "overview", "audit", "accounts"}) {
      go(screen);
      audit(screen);
    }
    admin.fail(503);
    page.reload();
    assertThat(button("もう一度")).isVisible();
    audit("the store is away");
    admin.signOut();
    page.reload();
    assertThat(box("パスワード")).isVisible();
    audit("signed out");
  }

  @Test
  void inForcedColoursAndOnAPhone() {
    visit("mend", new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    assertThat(page.locator(".candidates li").first()).isVisible();
    audit("forced colours");
    page.context().close();
    visit("mend", new Browser.NewContextOptions().setViewportSize(320, 256));
    assertThat(page.locator(".candidates li").first()).isVisible();
    audit("at fourfold zoom");
    go("entries");
    audit("the table at fourfold zoom");
  }
}
