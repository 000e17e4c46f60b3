package io.github.faqwidget.admin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The console, looked at")
class LooksTest extends ConsoleTest {

  @ParameterizedTest
  @CsvSource({"1024,768,LIGHT", "1280,800,LIGHT", "1920,1080,LIGHT", "1280,800,DARK", "390,844,LIGHT"})
  void fitsItsWindow(int width, int height, ColorScheme scheme) {
    String size = width + "-" + scheme.name().toLowerCase();
    Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
    visit("mend", options);
    assertThat(page.locator(".candidates li").first()).isVisible();
    look("mend-" + size);
    button("これが答え：No.24").click();
    assertThat(heading("「にだんかいにんしょう 解除」")).isVisible();
    button("同じ意味のことば").click();
    look("mended-" + size);
    for (String screen : new String[] {"entries", "draft", "versions", "report", "overview", "audit", "accounts"}) {
      go(screen);
      look(screen + "-" + size);
    }
  }

  private void look(String name) {
    shoot(name);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name).isEqualTo(true);
  }
}
