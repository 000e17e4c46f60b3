package io.github.faqwidget.admin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mending")
class MendTest extends ConsoleTest {

  @Test
  void tiesASearchToTheAnswerByOneClickAndGoesOnToTheNext() {
    visit("mend");
    assertThat(page.locator("[role=option]")).hasCount(5);
    assertThat(heading("「スマホ 機種変」")).isVisible();
    button("これが答え：No.24").click();
    assertThat(status()).containsText("No.24に結びつけました");
    assertThat(heading("「にだんかいにんしょう 解除」")).isVisible();
    assertThat(admin.changes().get(0).toString())
        .contains("\"kind\":\"phrase\"", "\"entry\":\"24\"", "\"text\":\"スマホ 機種変\"");
    assertThat(admin.changes().get(1).toString()).contains("\"kind\":\"judged\"", "\"query\":\"スマホ 機種変\"", "[\"24\"]");
    page.keyboard().press("Control+z");
    assertThat(status()).hasText("取り消しました。");
    assertThat(admin.changes()).isEmpty();
  }
}
