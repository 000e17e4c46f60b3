package io.github.faqwidget.servlet.json;

/** A view as it was written once, to be sent again: nobody changes its bytes. */
public final class WrittenView implements View {

  private final byte[] json;

  private WrittenView(byte[] json) {
    this.json = json;
  }

  /** Writes a view. */
  public static WrittenView of(View view) {
    return new WrittenView(Json.bytes(view));
  }

  /** How many bytes it is. */
  public int size() {
    return json.length;
  }

  byte[] json() {
    return json;
  }
}
