package io.github.faqwidget.servlet.json;

import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type always {@code about:blank}: the status says which kind it is
 * @param title the status in words
 * @param status the HTTP status, 400 to 599
 * @param detail what is wrong with this request, and how to mend it
 * @param parameter the parameter that is wrong; null where none is
 */
public record Problem(String type, String title, int status, String detail, @Nullable String parameter)
    implements View {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(int status, String detail) {
    return new Problem("about:blank", title(status), status, detail, null);
  }

  /** A parameter that is malformed or out of bounds. */
  public static Problem ofParameter(String parameter, String detail) {
    return new Problem("about:blank", title(400), 400, detail, parameter);
  }

  private static String title(int status) {
    Status known = Status.fromStatusCode(status);
    return known == null ? "Error" : known.getReasonPhrase();
  }
}
