package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("解決しましたか？")
class FeedbackTest extends WidgetTest {

  @Test
  void yesIsToldAtOnceAndThankedFor() {
    visit("queue.html");
    openFromSearch();
    button("はい").click();
    assertThat(entry().getByText("ご回答ありがとうございました。")).isFocused();
    assertThat(button("いいえ")).hasCount(0);
    JsonObject said = onlyFeedback();
    assertThat(said.get("id").getAsString()).isEqualTo("24");
    assertThat(said.get("solved").getAsBoolean()).isTrue();
    assertThat(said.get("comment").getAsString()).isEmpty();
    assertThat(said.get("q").getAsString()).isEqualTo("電話番号");
    assertThat(said.get("section").getAsString()).isEqualTo("【手順5】サインイン手順");
    assertThat(page.evaluate("heard.filter(line => line.startsWith('feedback')).join()").toString())
        .contains("\"number\":24", "\"solved\":true");
  }

  @Test
  void noAsksForWordsAndOffersTheOffice() {
    visit("manual.html#tejun1");
    openFromSearch();
    button("いいえ").click();
    assertThat(button("いいえ")).hasAttribute("aria-expanded", "true");
    assertThat(button("いいえ")).isFocused();
    assertThat(panel().getByText("送る前にお確かめください。")).isVisible();
    assertThat(words()).hasAttribute("maxlength", "500");
    assertThat(api().feedback()).isEmpty();
    words().fill("番号の変え方が分からない");
    button("送る").click();
    assertThat(entry().getByText("ご回答ありがとうございました。")).isFocused();
    assertThat(onlyFeedback().get("solved").getAsBoolean()).isFalse();
    assertThat(onlyFeedback().get("comment").getAsString()).isEqualTo("番号の変え方が分からない");
  }

  @Test
  void noShowsTheWholeFormAndWhatIsTypedThereGoesIntoTheLetter() {
    visit("manual.html#tejun1", new Browser.NewContextOptions().setViewportSize(360, 740));
    openFromSearch();
    button("いいえ").click();
    assertThat(button("送る")).isInViewport();
    assertThat(panel().getByText("患者さんの情報やパスワードは書かないでください。")).isInViewport();
    words().fill("番号の変え方が分からない");
    assertThat(panel().getByLabel("問い合わせの文を用意する")).hasValue(
        Pattern.compile("困っていること:\\n番号の変え方が分からない\\n.*", Pattern.DOTALL));
  }

  @Test
  void aServerThatCannotReadTheWordsStillGetsTheRating() {
    visit("manual.html#tejun1");
    openFromSearch();
    api().be(FixtureApi.Mood.PICKY);
    button("はい").click();
    assertThat(entry().getByText("ご回答ありがとうございました。")).isVisible();
    assertThat(onlyFeedback().get("solved").getAsBoolean()).isTrue();
  }

  @Test
  void noIsToldWhenTheReaderGoesElsewhereButNotWordsThatTheyDidNotSend() {
    visit("manual.html#tejun1");
    openFromSearch();
    button("いいえ").click();
    words().fill("送らない言葉");
    page.waitForResponse("**/feedback", () -> button("戻る").click());
    assertThat(onlyFeedback().get("solved").getAsBoolean()).isFalse();
    assertThat(onlyFeedback().get("comment").getAsString()).isEmpty();
  }

  @Test
  void failureIsSaidCalmlyAndNothingIsLost() {
    visit("manual.html#tejun1");
    openFromSearch();
    button("いいえ").click();
    words().fill("足りない");
    api().be(FixtureApi.Mood.BUSY);
    button("送る").click();
    assertThat(entry().getByText("送れませんでした。")).isVisible();
    assertThat(status()).containsText("送れませんでした。");
    assertThat(words()).hasValue("足りない");
    api().be(FixtureApi.Mood.WELL);
    button("送る").click();
    assertThat(entry().getByText("ご回答ありがとうございました。")).isVisible();
    assertThat(onlyFeedback().get("comment").getAsString()).isEqualTo("足りない");
  }

  @Test
  void enterAndEscInTheWordsAreTheReadersOwn() {
    visit("manual.html#tejun1");
    openFromSearch();
    button("いいえ").click();
    words().fill("一行目");
    words().press("End");
    words().press("Enter");
    page.keyboard().type("2");
    assertThat(words()).hasValue("一行目\n2");
    assertThat(entry()).isVisible();
  }

  private void openFromSearch() {
    if (launcher().isVisible()) {
      openPanel();
    }
    search("電話番号");
    hit(24).click();
    assertThat(entry()).containsText("No.24");
  }

  private Locator words() {
    return panel().getByLabel("何が足りませんでしたか（任意）");
  }

  private JsonObject onlyFeedback() {
    assertThat(api().feedback()).hasSize(1);
    return api().feedback().get(0);
  }
}
