package io.github.faqwidget.admin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On the real server, from what three readers typed to the answer that the fourth finds. */
@DisplayName("A person who has never seen the console")
class LoopTest extends ConsoleTest {

  private static final String ASKED = "ぴろりん音が出なくて困る";
  private static final int MOST_ACTIONS = 8;
  private static final double MOST_SECONDS = 120;
  /** Twenty words a minute are a hundred keys a minute; before each action she looks and thinks for a while. */
  private static final double SECONDS_PER_KEY = 0.6;
  private static final double SECONDS_PER_ACTION = 5;

  private int actions;
  private int keys;

  @Test
  void goesFromAFailingSearchToTheAnswerInServiceInAFewActions() {
    stage.readers.search(ASKED, "none", 3);
    assertThat(stage.readers.find(ASKED)).doesNotContain("24");
    visitForReal("");
    type(box("ユーザー名"), Stage.EDITOR);
    type(box("パスワード"), Stage.PASSWORD);
    click(button("サインイン"));
    assertThat(heading("「" + ASKED + "」")).isVisible();
    type(page.getByRole(AriaRole.SEARCHBOX), "電話番号 変更");
    click(button("これが答え：No.24"));
    assertThat(page.locator(".tag.done").first()).isVisible();
    click(link("下書きと公開"));
    assertThat(page.locator(".figure.better dd")).hasText("1");
    page.locator("faq-help").getByRole(AriaRole.SEARCHBOX).fill(ASKED);
    assertThat(page.locator("faq-help .hit").first()).hasAttribute("data-id", "24");
    click(button("公開する"));
    assertThat(status()).containsText("公開しました");
    assertThat(page.locator(".versions tbody tr").first()).containsText("公開中");
    assertThat(stage.readers.find(ASKED)).startsWith("24");
    assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
    assertThat(keys * SECONDS_PER_KEY + actions * SECONDS_PER_ACTION).isLessThan(MOST_SECONDS);
  }

  private void click(Locator what) {
    actions++;
    what.click();
  }

  private void type(Locator field, String text) {
    actions++;
    keys += text.length();
    field.fill(text);
  }

  @Test
  void putsAnyVersionBackByOneClickAndAnAnswer() {
    stage.readers.publish("{\"kind\":\"phrase\",\"entry\":\"9\",\"text\":\"へんてこな呪文\"}");
    assertThat(stage.readers.find("へんてこな呪文")).startsWith("9");
    visitForReal("versions");
    signIn();
    Locator before = page.locator(".versions tbody tr").nth(1);
    before.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("今と比べる")).click();
    assertThat(page.getByText("表の行は変わりません。")).isVisible();
    before.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("この版に戻す")).click();
    page.locator("dialog button.main").click();
    assertThat(status()).containsText("戻しました");
    assertThat(stage.readers.find("へんてこな呪文")).doesNotStartWith("9");
    go("audit");
    assertThat(page.locator(".audit tbody tr").first()).containsText("版を戻した");
  }

  @Test
  void editsTheTableAsInExcelAndTakesItBack() {
    visitForReal("entries");
    signIn();
    page.locator("tr:nth-child(3) td.answer .cell").click();
    page.keyboard().type("新しい回答");
    page.keyboard().press("Enter");
    assertThat(page.locator("tr:nth-child(3) td.answer.changed")).containsText("新しい回答");
    page.keyboard().press("Control+z");
    assertThat(status()).hasText("取り消しました。");
    assertThat(page.locator("td.changed")).hasCount(0);
    page.locator("tr:nth-child(3) td.note .cell").click();
    page.keyboard().press("F2");
    page.keyboard().type("追記");
    page.keyboard().press("Escape");
    assertThat(page.locator("tr:nth-child(3) td.note .cell")).not().containsText("追記");
    assertThat(page.locator("td.changed")).hasCount(0);
  }

  @Test
  void isAskedTwiceBeforeHalfOfTheEntriesGo() {
    visitForReal("entries");
    signIn();
    button("表のファイルを取り込む").click();
    page.locator("input[type=file]").setInputFiles(file("table.tsv", "項番\t問い合わせ\t回答\t備考\n1\t手順書はどこか\tここ\t\n"));
    assertThat(page.locator("dialog")).containsText("質問の半分以上が消えます");
    page.locator("dialog").getByText("やめる").click();
    assertThat(status()).hasText("取り消しました。");
    JsonObject draft = stage.readers.draft();
    assertThat(draft.getAsJsonArray("changes")).isEmpty();
  }

  private void signIn() {
    box("ユーザー名").fill(Stage.EDITOR);
    box("パスワード").fill(Stage.PASSWORD);
    button("サインイン").click();
    assertThat(page.locator("main:not([aria-busy]) h1")).isVisible();
  }
}
