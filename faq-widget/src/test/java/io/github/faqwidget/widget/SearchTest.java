package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Searching")
class SearchTest extends WidgetTest {

  @BeforeEach
  void open() {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hits().first()).isVisible();
  }

  @Test
  void marksWhatMatched() {
    search("アプリ 削除");
    assertThat(hits()).hasCount(1);
    assertThat(hit(25).locator(".question mark")).hasText(new String[] {"アプリ", "削除"});
    assertThat(status()).hasText("1件の答え");
  }

  @Test
  void keepsTheMarksInsideAnOpenedEntry() {
    search("設定を行った 認証アプリ インストール");
    hit(39).click();
    assertThat(entry().locator(".answer mark").first()).hasText("認証アプリ");
    assertThat(entry().locator(".answer")).hasText(
        "PCを再起動しても同じ状況であれば認証アプリの設定がうまくできていない可能性があります。"
            + "お持ちのスマートフォンから認証アプリアプリをアンインストールした上で、再度認証アプリの設定を行ってください。");
  }

  @Test
  void aWeakHitDoesNotWaitForWhatMayBeMeant() {
    page.route("**/suggest?**", route -> { });
    search("エラー");
    assertThat(hit(21)).isVisible();
  }

  @Test
  void saysPerhapsOfAWeakFit() {
    search("エラー");
    assertThat(panel().getByText("近いかもしれません").first()).isVisible();
    assertThat(hit(21)).isVisible();
    assertThat(status()).hasText("近いかもしれません 1件");
  }

  @Test
  void offersTheSectionsEntriesWhereNothingFits() {
    search("冷蔵庫");
    assertThat(panel().getByText("「冷蔵庫」に合う答えは見つかりませんでした。").first()).isVisible();
    assertThat(hit(3)).isVisible();
    assertThat(status()).hasText("「冷蔵庫」に合う答えは見つかりませんでした。");
  }

  @Test
  void asksOnceForWordsTypedInOneGo() {
    input().pressSequentially("電話番号");
    assertThat(hit(24)).isVisible();
    assertThat(searches()).singleElement().asString().contains("q=電話番号");
  }

  @Test
  void showsNoAnswerToAnOlderQuestion() {
    api().be(FixtureApi.Mood.SILENT);
    page.waitForRequest(request -> request.url().contains("q=%E9%9B%BB"), () -> search("電話"));
    page.waitForRequest(request -> request.url().contains("q=QR"), () -> search("QRコード"));
    api().be(FixtureApi.Mood.WELL);
    assertThat(hits()).hasCount(1);
    assertThat(hit(3)).isVisible();
    assertThat(page.evaluate("performance.getEntriesByType('resource').filter(r => r.responseStatus === 0).length"))
        .isEqualTo(1);
  }

  @Test
  void goesToTheHitsOnEnterAndNoFurther() {
    search("電話番号");
    assertThat(hit(24)).isVisible();
    input().press("Enter");
    assertThat(hits().first()).isFocused();
    assertThat(entry()).isHidden();
  }

  @Test
  void comesBackToTheSectionWhenTheFieldIsCleared() {
    search("電話番号");
    assertThat(hit(24)).isVisible();
    button("入力を消す").click();
    assertThat(place()).hasText("【手順1】認証アプリ");
    assertThat(input()).isFocused();
    assertThat(input()).hasValue("");
  }

  @Test
  void bringsTheFirstMatchOfALongAnswerIntoItsExcerpt() {
    search("認証アプリ 2桁");
    Locator excerpt = hit(30).locator(".excerpt");
    assertThat(excerpt).containsText("認証アプリ");
  }

  private List<String> searches() {
    return api().queries().stream().filter(query -> query.contains("/search") && !query.contains("q=&")).toList();
  }
}
