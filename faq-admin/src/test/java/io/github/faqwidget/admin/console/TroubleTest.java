package io.github.faqwidget.admin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trouble")
class TroubleTest extends ConsoleTest {

  @Test
  void aWrongPasswordIsToldWithoutSayingWhatWasWrong() {
    visitForReal("");
    box("ユーザー名").fill("nobody");
    box("パスワード").fill("some password");
    button("サインイン").click();
    assertThat(page.getByText("ユーザー名かパスワードが違います")).isVisible();
    assertThat(box("パスワード")).isFocused();
  }

  @Test
  void aPublishingInBetweenShowsBothSidesAndOverwritesNothing() {
    admin.answerPublishing(409);
    visit("mend");
    button("これが答え：No.24").click();
    assertThat(status()).containsText("結びつけました");
    go("draft");
    button("公開する").click();
    assertThat(page.locator("dialog")).containsText("鈴木さんの文");
    assertThat(page.locator("dialog")).containsText("わたしの文");
    page.waitForResponse("**/draft/rebase", () -> button("合わせて確かめる").click());
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(admin.requests()).anyMatch(request -> request.startsWith("POST catalogs/m365-mfa/draft/rebase"));
  }

  @Test
  void aStoreThatIsAwayIsToldAndTriedAgain() {
    admin.fail(503);
    visit("mend");
    assertThat(page.getByText("データベースにつながりません").first()).isVisible();
    admin.fail(0);
    button("もう一度").click();
    assertThat(heading("「スマホ 機種変」")).isVisible();
  }

  @Test
  void textsOfReadersAreShownAsTexts() {
    String hostile = "<img src=x onerror=window.stolen=1>\"'&";
    JsonObject change = new JsonObject();
    change.addProperty("kind", "elsewhere");
    change.addProperty("text", hostile);
    admin.remember(new Gson().toJson(change));
    visit("draft");
    assertThat(page.getByText(hostile).first()).isVisible();
    assertThat(page.locator("img")).hasCount(0);
    assertThat(page.evaluate("window.stolen")).isNull();
  }
}
