package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever finds no answer")
class ContactTest extends WidgetTest {

  @Test
  void isToldWhomToAsk() {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(panel().locator(".contact p").first()).containsText("解決しないとき 情報推進室 内線 2345 joho@example.jp");
  }

  @Test
  void seesTheMessageBeforeItGoesAndMayChangeIt() {
    visit("manual.html?patient=4711#tejun1");
    openPanel();
    search("QRコード");
    hit(3).click();
    assertThat(entry()).containsText("No.3");
    panel().getByText("問い合わせの文を用意する").click();
    assertThat(letter()).hasValue(java.util.regex.Pattern.compile(
        "困っていること:\\n[\\s\\S]*いま読んでいるところ: 【手順1】認証アプリ\\n探したことば: QRコード\\n"
            + "読んだ質問: No\\.3\\nhttp://localhost:\\d+/pages/manual\\.html#tejun1\\n.*Chrome.*"));
    assertThat(mail()).doesNotContain("4711");
    letter().fill("読み取れません\nお願いします");
    assertThat(mail()).startsWith("mailto:joho@example.jp?subject=多要素認証の設定手順&body=")
        .endsWith("body=読み取れません\r\nお願いします");
    assertThat(api().queries()).noneMatch(query -> query.contains("読み取れません"));
  }

  @Test
  void mayCopyTheMessageWhereThereIsNoMailProgram() {
    visit("manual.html#tejun1", new Browser.NewContextOptions().setPermissions(
        List.of("clipboard-read", "clipboard-write")));
    openPanel();
    panel().getByText("問い合わせの文を用意する").click();
    button("文をコピー").click();
    assertThat(button("コピーしました")).isVisible();
    assertThat(page.evaluate("navigator.clipboard.readText()").toString()).contains("【手順1】認証アプリ");
  }

  @Test
  void findsTheSectionsEntriesAndTheOfficeWhereNothingFits() {
    visit("manual.html#tejun1");
    openPanel();
    search("冷蔵庫");
    assertThat(panel().getByText("「冷蔵庫」に合う答えは見つかりませんでした。").first()).isVisible();
    assertThat(hit(3)).isVisible();
    assertThat(panel().locator(".contact")).isVisible();
  }

  private Locator letter() {
    return panel().getByLabel("問い合わせの文を用意する");
  }

  private String mail() {
    return URLDecoder.decode(panel().locator("a.key").getAttribute("href"), StandardCharsets.UTF_8);
  }
}
