package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Typing")
class TypingTest extends WidgetTest {

  @BeforeEach
  void open() {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hits().first()).isVisible();
  }

  @Test
  void offersWholeQuestionsForAHalfTypedWord() {
    search("こーd");
    assertThat(panel().getByText("近いかもしれません").first()).isVisible();
    assertThat(panel().getByText("見つかりませんでした")).hasCount(0);
    assertThat(status()).containsText("近いかもしれません");
    input().press("ArrowDown");
    assertThat(hit(3)).isFocused();
    page.keyboard().press("Enter");
    assertThat(entry()).containsText("アプリをアンインストールします。");
  }

  @Test
  void asksForNoSuggestionsWhereTheAnswersFit() {
    search("電話番号");
    assertThat(hit(24)).isVisible();
    assertThat(api().queries()).noneMatch(query -> query.contains("/suggest"));
  }

  @Test
  void offersTheTablesOwnSpelling() {
    search("ひみつかぎ");
    panel().getByText("もしかして：").getByText("QRコード").click();
    assertThat(input()).hasValue("QRコード");
    assertThat(hit(3)).isVisible();
    assertThat(panel().locator(":focus")).hasCount(1);
  }

  @Test
  void isRememberedOnThisDeviceOnceItLedSomewhere() {
    search("認証");
    assertThat(hits().first()).isVisible();
    search("電話番号");
    hit(24).click();
    page.reload();
    openPanel();
    assertThat(recent()).hasText(new String[] {"電話番号"});
    recent().first().click();
    assertThat(input()).hasValue("電話番号");
    assertThat(hit(24)).isVisible();
  }

  @Test
  void remembersFiveAndNothingThatMayBeALetter() {
    List.of("一", "二", "三", "四", "五", "六", "二", "長".repeat(101)).forEach(words -> {
      search(words);
      input().press("Enter");
    });
    search("");
    assertThat(recent()).hasText(new String[] {"二", "六", "五", "四", "三"});
  }

  @Test
  void isForgottenWhenTheReaderSaysSo() {
    search("電話番号");
    input().press("Enter");
    search("");
    button("消す").last().click();
    assertThat(recent()).hasCount(0);
    assertThat(panel().locator(":focus")).hasCount(1);
    page.reload();
    openPanel();
    assertThat(hits().first()).isVisible();
    assertThat(recent()).hasCount(0);
  }

  private Locator recent() {
    return panel().locator(".recent .key");
  }
}
