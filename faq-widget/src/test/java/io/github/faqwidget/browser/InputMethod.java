package io.github.faqwidget.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** An input method at work on a page: real composition events, by the browser's own protocol. */
public final class InputMethod {

  /** The key code of a key that the input method took. */
  public static final int PROCESSED = 229;

  private final CDPSession devtools;

  public InputMethod(Page page) {
    devtools = page.context().newCDPSession(page);
  }

  /** Shows a text that is still being converted; an empty one cancels the conversion. */
  public void compose(String text) {
    JsonObject arguments = text(text);
    arguments.addProperty("selectionStart", text.length());
    arguments.addProperty("selectionEnd", text.length());
    devtools.send("Input.imeSetComposition", arguments);
  }

  /** Ends the conversion with a text. */
  public void commit(String text) {
    devtools.send("Input.insertText", text(text));
  }

  /** A key as the browser reports it while an input method is at work. */
  public void press(String key) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("type", "rawKeyDown");
    arguments.addProperty("key", key);
    arguments.addProperty("windowsVirtualKeyCode", PROCESSED);
    devtools.send("Input.dispatchKeyEvent", arguments);
  }

  private static JsonObject text(String text) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("text", text);
    return arguments;
  }
}
