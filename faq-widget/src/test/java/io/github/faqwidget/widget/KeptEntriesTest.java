package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("With the server down, entries loaded before")
class KeptEntriesTest extends WidgetTest {

  @ParameterizedTest
  @EnumSource(names = {"FAILING", "BUSY", "HTML", "WRONG_SHAPE"})
  void areFoundAndReadInTheBrowser(FixtureApi.Mood mood) {
    knowTheTable();
    api().be(mood);
    search("でんわ番号が変った");
    assertThat(hit(24)).isVisible();
    assertThat(panel().getByText("この端末に残っている質問からお見せします。")).isVisible();
    assertThat(button("もう一度試す")).isVisible();
    hit(24).click();
    assertThat(entry().locator(".answer")).isVisible();
    assertThat(button("もう一度試す")).isVisible();
    api().be(FixtureApi.Mood.WELL);
    button("戻る").click();
    assertThat(button("もう一度試す")).hasCount(0);
  }

  @Test
  void areThereOnTheNextPageTooWithTheSectionAndTheOffice() {
    knowTheTable();
    api().be(FixtureApi.Mood.FAILING);
    page.reload();
    openPanel();
    assertThat(hit(3)).isVisible();
    assertThat(panel().locator(".contact")).containsText("情報推進室");
    page.evaluate("FaqHelp('entry', 35)");
    assertThat(entry()).containsText("No.35");
    entry().getByText("本資料のNo.24").click();
    assertThat(entry()).containsText("No.24");
  }

  @Test
  void giveWayToTheServersAnswersOnceItIsBack() {
    knowTheTable();
    page.clock().install();
    api().be(FixtureApi.Mood.FAILING);
    search("電話番号");
    page.clock().runFor(200);
    assertThat(button("もう一度試す")).isVisible();
    api().be(FixtureApi.Mood.WELL);
    page.clock().runFor(2_500);
    assertThat(button("もう一度試す")).hasCount(0);
    assertThat(hit(24).locator("mark").first()).hasText("電話番号");
  }

  @Test
  void answerAtOnceWhileTheServerIsKnownToBeSilent() {
    knowTheTable();
    page.clock().install();
    api().be(FixtureApi.Mood.SILENT);
    search("電話番号");
    page.clock().runFor(8_500);
    assertThat(hit(24)).isVisible();
    search("QRコード");
    page.clock().runFor(200);
    assertThat(hit(3)).isVisible();
  }

  @Test
  void areAskedForAgainByTheirTagAlone() {
    knowTheTable();
    page.waitForResponse("**/entries?*", () -> {
      page.reload();
      openPanel();
    });
    assertThat(button("すべての質問（18）")).isVisible();
    assertThat(api().revalidations()).isEqualTo(1);
  }

  @Test
  void areNothingOnAFirstVisitWhichIsSaidCalmly() {
    api().be(FixtureApi.Mood.FAILING);
    visit("manual.html#tejun1");
    openPanel();
    assertThat(panel().getByText("いま答えを取り出せません。").first()).isVisible();
    assertThat(hits()).hasCount(0);
  }

  @Test
  void areNothingOnAFirstVisitWhichStillNamesTheContactThatThePageKnows() {
    api().be(FixtureApi.Mood.FAILING);
    visit("contact.html");
    openPanel();
    assertThat(panel().getByText("いま答えを取り出せません。").first()).isVisible();
    assertThat(panel().locator(".contact p").first()).containsText("解決しないとき 情報推進室 内線 2345 joho@example.jp");
    panel().getByText("問い合わせの文を用意する").click();
    assertThat(panel().getByText("メールを書く")).hasAttribute("href", Pattern.compile("^mailto:joho@example\\.jp\\?"));
  }

  private void knowTheTable() {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(button("すべての質問（18）")).isVisible();
  }
}
