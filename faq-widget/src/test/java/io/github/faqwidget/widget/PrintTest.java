package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("On paper")
class PrintTest extends WidgetTest {

  private static final String LOUD = """
      @media print { #head { display: block !important; } html { padding-top: 300px; } body { display: flex !important; } }""";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void thePageHasNothingOfThePanel(boolean landscape) throws IOException {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hit(3)).isVisible();
    assertThat(text(landscape)).contains("Microsoft365多要素認証の導入について")
        .doesNotContain("困ったとき", "いま読んでいるところ", "ここでよくある質問");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEntryStandsAloneWithOfficeTitleDateAndAddress(boolean landscape) throws IOException {
    visit("manual.html#faq=3");
    assertThat(entry().locator(".answer")).isVisible();
    assertThat(panel().getByText("内線 2345")).isVisible();
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(LOUD));
    page.evaluate("() => { document.querySelector('header').id = 'head'; window.print = () => {}; }");
    button("印刷").click();
    String text = text(landscape);
    assertThat(text.strip()).startsWith("多要素認証 Q & A 一覧表");
    assertThat(text).contains("2024-01", "No.3", "QRコード", "情報推進室", "内線 2345", "joho@example.jp", "#faq=3")
        .doesNotContain("ホーム", "導入について", "リンクをコピー", "解決しましたか");
  }

  /** What a browser really prints, not what it shows when it is told that it prints. */
  private String text(boolean landscape) throws IOException {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setLandscape(landscape));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
