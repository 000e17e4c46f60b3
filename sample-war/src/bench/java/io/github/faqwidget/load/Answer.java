package io.github.faqwidget.load;

import java.nio.charset.StandardCharsets;

/**
 * What came back.
 *
 * @param last whether the server ends the connection with it, as some do after so many
 */
record Answer(int status, byte[] body, boolean last) {

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
