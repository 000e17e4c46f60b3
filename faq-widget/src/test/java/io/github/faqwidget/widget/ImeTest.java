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

  /** WebKit ends the composition first, and reports the key that ended it with the input method's code afterwards. */
  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Escape", "ArrowDown", "ArrowUp", " "})
  void knowsTheKeyThatWebKitReportsAfterTheComposition(String key) {
    ime.compose("でんわ");
    ime.commit("電話番号");
    assertThat(hit(24)).isVisible();
    assertThat(keydown(key, "keyCode: 229, which: 229")).isEqualTo("goes on");
    assertThat(input()).isFocused();
    assertThat(input()).hasValue("電話番号");
    assertThat(entry()).isHidden();
  }

  /** Some browsers give the key its own code, and say only so that it belongs to a composition. */
  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Escape", "ArrowDown", "ArrowUp", " "})
  void knowsAKeyThatIsSaidToBelongToAComposition(String key) {
    ime.compose("電話番号");
    assertThat(hit(24)).isVisible();
    assertThat(keydown(key, "keyCode: 13, isComposing: true")).isEqualTo("goes on");
    assertThat(panel()).isVisible();
    assertThat(input()).isFocused();
    assertThat(entry()).isHidden();
  }

  @Test
  void leavesTheShortcutToTheInputMethodWhileComposing() {
    page.evaluate("document.querySelector('faq-help').setAttribute('shortcut', 'Ctrl+H')");
    assertThat(panel()).isVisible();
    input().focus();
    ime.compose("でんわ");
    assertThat(keydown("h", "ctrlKey: true, keyCode: 229, isComposing: true")).isEqualTo("goes on");
    assertThat(panel()).isVisible();
    assertThat(keydown("h", "ctrlKey: true, keyCode: 72")).isEqualTo("is taken");
    assertThat(panel()).isHidden();
  }

  @Test
  void neverChangesTheFieldWhileAnAnswerComesIn() {
    ime.compose("で");
    ime.compose("でん");
    ime.compose("でんわ");
    page.waitForResponse(response -> response.url().contains("/search"), () -> ime.compose("電話"));
    assertThat(input()).hasValue("電話");
    assertThat(input().evaluate("field => field.selectionStart + ' ' + field.selectionEnd")).isEqualTo("2 2");
    ime.commit("電話");
    assertThat(input()).hasValue("電話");
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

  private String keydown(String key, String more) {
    return input().evaluate("""
        (field, key) => field.dispatchEvent(new KeyboardEvent('keydown',
          {key, bubbles: true, composed: true, cancelable: true, %s})) ? 'goes on' : 'is taken'""".formatted(more), key)
        .toString();
  }
}
