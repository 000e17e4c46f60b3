package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** What people come for, from the step where they are stuck to the step where they go on; each ends in a picture. */
@ParameterizedClass(name = "{0} pixels wide")
@ValueSource(ints = {1280, 360})
@DisplayName("A reader's way, in a window")
class JourneysTest extends WidgetTest {

  private final int width;

  JourneysTest(int width) {
    this.width = width;
  }

  @Test
  void stuckAtAStep() {
    come("tejun1", "ja-JP");
    openPanel();
    assertThat(place()).hasText("【手順1】認証アプリ");
    assertThat(hit(3)).isVisible();
    picture("step");
  }

  @Test
  void halfAWord() {
    come("tejun1", "ja-JP");
    openPanel();
    search("こーd");
    assertThat(hit(3)).isVisible();
    picture("half-a-word");
  }

  @Test
  void anEntry() {
    findAndOpen("ja-JP");
    assertThat(entry().locator(".steps li")).hasCount(3);
    picture("entry");
  }

  @Test
  void aCitation() {
    findAndOpen("ja-JP");
    entry().locator("a.citation").first().click();
    assertThat(heading("【手順1】認証アプリ")).isFocused();
    assertThat(heading("【手順1】認証アプリ")).isInViewport();
    picture("citation");
  }

  @Test
  void ticksOverAReload() {
    findAndOpen("ja-JP");
    entry().locator(".tick input").first().check();
    page.reload();
    openPanel();
    search("QRコード");
    hit(3).click();
    assertThat(entry().locator(".tick input").first()).isChecked();
    assertThat(entry().locator(".tick input").nth(1)).not().isChecked();
    picture("ticks");
  }

  @Test
  void backToWhereTheyRead() {
    findAndOpen("ja-JP");
    button("戻る").click();
    assertThat(hit(3)).isFocused();
    input().fill("");
    page.locator("#tejun3").evaluate("element => element.scrollIntoView()");
    page.mouse().move(5, 5);
    assertThat(place()).hasText("【手順3】電話");
    picture("back");
  }

  @Test
  void notSolved() {
    findAndOpen("ja-JP");
    button("いいえ").click();
    assertThat(button("送る")).isInViewport();
    panel().getByLabel("何が足りませんでしたか（任意）").fill("読み取れない");
    picture("not-solved");
    button("送る").click();
    assertThat(entry().getByText("ご回答ありがとうございました。")).isVisible();
    assertThat(api().feedback().get(0).get("comment").getAsString()).isEqualTo("読み取れない");
  }

  @Test
  void onPaper() {
    findAndOpen("ja-JP");
    page.evaluate("() => { window.print = () => { printed = true; }; }");
    button("印刷").click();
    assertThat(page.evaluate("printed")).isEqualTo(true);
    assertThat(page.locator("faq-print")).containsText("情報推進室");
    picture("print");
  }

  @Test
  void aCopiedLink() {
    come("faq=3", "ja-JP");
    assertThat(entry().locator("h3")).isFocused();
    assertThat(entry()).containsText("No.3");
    picture("link");
  }

  @Test
  void inEnglish() {
    come("tejun1", "en-GB");
    openPanel();
    assertThat(panel().getByText("You are reading")).isVisible();
    search("QR");
    assertThat(hits().first()).isVisible();
    assertThat(panel()).hasAccessibleName("Help");
    picture("english");
  }

  private void findAndOpen(String language) {
    come("tejun1", language);
    openPanel();
    search("QRコード");
    hit(3).click();
    assertThat(entry().locator("h3")).hasText(Pattern.compile("QRコードの読み込みがうまくいかない"));
  }

  private void come(String hash, String language) {
    visit("manual.html#" + hash, new Browser.NewContextOptions().setViewportSize(width, width > 640 ? 800 : 740)
        .setLocale(language).setReducedMotion(ReducedMotion.REDUCE));
  }

  private void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/journeys", name + "-" + width + ".png")));
  }
}
