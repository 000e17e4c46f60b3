package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("When the server gives no answer")
class OutageTest extends WidgetTest {

  @ParameterizedTest
  @EnumSource(names = {"FAILING", "BUSY", "HTML", "WRONG_SHAPE"})
  void thePanelStaysCalmAndRecoversByItself(FixtureApi.Mood mood) {
    visit("manual.html#tejun1");
    page.clock().install();
    api().be(mood);
    openPanel();
    assertThat(panel().getByText("いま答えを取り出せません。").first()).isVisible();
    page.clock().runFor(600);
    assertThat(status()).hasText("いま答えを取り出せません。");
    api().be(FixtureApi.Mood.WELL);
    page.clock().runFor(mood == FixtureApi.Mood.BUSY ? 37_500 : 2_500);
    assertThat(hit(3)).isVisible();
    assertThat(button("もう一度試す")).hasCount(0);
  }

  @Test
  void theReaderMayTryAgainAtOnce() {
    api().be(FixtureApi.Mood.BUSY);
    visit("manual.html#tejun1");
    openPanel();
    page.waitForResponse(response -> response.url().contains("q=%E9"), () -> search("電話番号"));
    assertThat(page.locator("faq-help .panel[aria-busy=false]")).isVisible();
    api().be(FixtureApi.Mood.WELL);
    button("もう一度試す").click();
    assertThat(hit(24)).isVisible();
    assertThat(input()).hasValue("電話番号");
  }

  @Test
  void openingThePanelAgainAsksAgain() {
    api().be(FixtureApi.Mood.FAILING);
    visit("manual.html#tejun1");
    openPanel();
    page.waitForResponse(response -> response.url().contains("q=%E9"), () -> search("電話番号"));
    assertThat(page.locator("faq-help .panel[aria-busy=false]")).isVisible();
    button("閉じる").click();
    api().be(FixtureApi.Mood.WELL);
    openPanel();
    assertThat(hit(24)).isVisible();
  }

  @Test
  void waitingHasAnEnd() {
    api().be(FixtureApi.Mood.SILENT);
    visit("manual.html#tejun1");
    page.clock().install();
    openPanel();
    assertThat(panel().getByText("探しています…")).isVisible();
    page.clock().runFor(8500);
    assertThat(button("もう一度試す")).isVisible();
  }

  @Test
  void itIsAskedEverMoreSlowlyAndNotAtAllOnceThePanelIsClosed() {
    api().be(FixtureApi.Mood.FAILING);
    visit("manual.html#tejun1");
    page.clock().install();
    openPanel();
    assertThat(button("もう一度試す")).isVisible();
    for (int longest : new int[] {2_500, 5_000, 10_000}) {
      page.waitForResponse(response -> response.url().contains("/search"), () -> page.clock().runFor(longest));
      assertThat(page.locator("faq-help .panel[aria-busy=false]")).isVisible();
    }
    button("閉じる").click();
    int asked = api().queries().size();
    page.clock().runFor(600_000);
    assertThat(api().queries()).hasSize(asked);
  }

  @Test
  void anEntryThatCannotBeFetchedLeavesTheReaderWhereTheyWere() {
    visit("manual.html#tejun1");
    page.route("**/entries?*", route -> route.abort());
    page.evaluate("FaqHelp('entry', 35)");
    assertThat(entry()).isVisible();
    api().be(FixtureApi.Mood.FAILING);
    entry().getByText("本資料のNo.24").click();
    assertThat(button("もう一度試す")).isVisible();
    assertThat(entry().locator("h3")).containsText("海外で");
    api().be(FixtureApi.Mood.WELL);
    button("もう一度試す").click();
    assertThat(entry().locator("h3")).containsText("機種変更");
  }

  @Test
  void theEmbedderHearsOfIt() {
    api().be(FixtureApi.Mood.FAILING);
    visit("queue.html");
    assertThat(button("もう一度試す")).isVisible();
    assertThat(page.evaluate("heard.filter(line => line.startsWith('error')).join()").toString()).contains("500");
  }
}
