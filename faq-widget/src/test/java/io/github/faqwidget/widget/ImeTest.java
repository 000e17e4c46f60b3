package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.NullUnmarked;

@DisplayName("Typing through an input method")
@NullUnmarked
class ImeTest extends WidgetTest {

  private static final int PROCESSED_BY_IME = 229;

  private CDPSession devtools;

  @BeforeEach
  void open() {
    visit("manual.html#tejun1");
    openPanel();
    assertThat(hits().first()).isVisible();
    assertThat(input()).isFocused();
    devtools = page.context().newCDPSession(page);
  }

  @Test
  void searchesTheCandidatesAndThenWhatWasCommitted() {
    compose("ｱ");
    compose("ｱﾌﾟﾘ");
    assertThat(hit(25)).isVisible();
    commit("ｱﾌﾟﾘ");
    compose(" けし");
    commit(" 消した");
    assertThat(input()).hasValue("ｱﾌﾟﾘ 消した");
    assertThat(hits()).hasCount(1);
    assertThat(hit(25)).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Escape", "ArrowDown", "ArrowUp", " "})
  void leavesKeysToTheInputMethodWhileComposing(String key) {
    compose("でんわ");
    press(key);
    assertThat(panel()).isVisible();
    assertThat(input()).isFocused();
    assertThat(entry()).isHidden();
    assertThat(input()).hasValue("でんわ");
  }

  @Test
  void doesNothingElseOnTheEnterThatCommits() {
    compose("でんわ");
    press("Enter");
    commit("電話番号");
    assertThat(hit(24)).isVisible();
    assertThat(input()).isFocused();
    assertThat(entry()).isHidden();
    input().press("Enter");
    assertThat(hits().first()).isFocused();
  }

  @Test
  void knowsTheEnterThatWebKitReportsAfterTheComposition() {
    compose("でんわ");
    commit("電話番号");
    assertThat(hit(24)).isVisible();
    Object prevented = input().evaluate("""
        (field, code) => !field.dispatchEvent(new KeyboardEvent('keydown',
          {key: 'Enter', keyCode: code, which: code, bubbles: true, composed: true, cancelable: true}))""",
        PROCESSED_BY_IME);
    assertThat(prevented).isEqualTo(false);
    assertThat(input()).isFocused();
  }

  @Test
  void cancelsOnlyTheConversionOnEscape() {
    compose("でんわ");
    press("Escape");
    compose("");
    assertThat(panel()).isVisible();
    assertThat(input()).isFocused();
    assertThat(input()).hasValue("");
    input().press("Escape");
    assertThat(panel()).isHidden();
  }

  private void compose(String text) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("text", text);
    arguments.addProperty("selectionStart", text.length());
    arguments.addProperty("selectionEnd", text.length());
    devtools.send("Input.imeSetComposition", arguments);
  }

  private void commit(String text) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("text", text);
    devtools.send("Input.insertText", arguments);
  }

  /** A key as the browser reports it while an input method is at work. */
  private void press(String key) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("type", "rawKeyDown");
    arguments.addProperty("key", key);
    arguments.addProperty("windowsVirtualKeyCode", PROCESSED_BY_IME);
    devtools.send("Input.dispatchKeyEvent", arguments);
  }
}
