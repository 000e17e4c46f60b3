package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.browser.InputMethod;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Typing through an input method")
@NullUnmarked
class ImeTest extends WidgetTest {

  private InputMethod ime;

  @BeforeEach
  void open() {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hits().first()).isVisible();
    assertThat(input()).isFocused();
    ime = new InputMethod(page);
  }

  @Test
  void searchesTheCandidatesAndThenWhatWasCommitted() {
    ime.compose("ｱ");
    ime.compose("ｱﾌﾟﾘ");
    assertThat(hit(25)).isVisible();
    ime.commit("ｱﾌﾟﾘ");
    ime.compose(" けし");
    ime.commit(" 消した");
    assertThat(input()).hasValue("ｱﾌﾟﾘ 消した");
    assertThat(hits()).hasCount(1);
    assertThat(hit(25)).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Escape", "ArrowDown", "ArrowUp", " "})
  void leavesKeysToTheInputMethodWhileComposing(String key) {
    ime.compose("でんわ");
    ime.press(key);
    assertThat(panel()).isVisible();
    assertThat(input()).isFocused();
    assertThat(entry()).isHidden();
    assertThat(input()).hasValue("でんわ");
  }

  @Test
  void doesNothingElseOnTheEnterThatCommits() {
    ime.compose("でんわ");
    ime.press("Enter");
    ime.commit("電話番号");
    assertThat(hit(24)).isVisible();
    assertThat(input()).isFocused();
    assertThat(entry()).isHidden();
    input().press("Enter");
    assertThat(hits().first()).isFocused();
  }

  @Test
  void knowsTheEnterThatWebKitReportsAfterTheComposition() {
    ime.compose("でんわ");
    ime.commit("電話番号");
    assertThat(hit(24)).isVisible();
    Object prevented = input().evaluate("""
        (field, code) => !field.dispatchEvent(new KeyboardEvent('keydown',
          {key: 'Enter', keyCode: code, which: code, bubbles: true, composed: true, cancelable: true}))""",
        InputMethod.PROCESSED);
    assertThat(prevented).isEqualTo(false);
    assertThat(input()).isFocused();
  }

  @Test
  void cancelsOnlyTheConversionOnEscape() {
    ime.compose("でんわ");
    ime.press("Escape");
    ime.compose("");
    assertThat(panel()).isVisible();
    assertThat(input()).isFocused();
    assertThat(input()).hasValue("");
    input().press("Escape");
    assertThat(panel()).isHidden();
  }
}
