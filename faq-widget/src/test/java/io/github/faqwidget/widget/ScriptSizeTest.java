package io.github.faqwidget.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The built script")
class ScriptSizeTest {

  private static final int LIMIT = 20 * 1024;

  @Test
  void weighsAtMost20KilobytesCompressed() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(Files.readAllBytes(TestServer.SCRIPT));
    }
    System.out.println("faq-widget.js: " + compressed.size() + " of " + LIMIT + " bytes, compressed");
    assertThat(compressed.size()).isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void neverTurnsTextIntoMarkupOrCode() throws IOException {
    assertThat(Files.readString(TestServer.SCRIPT, StandardCharsets.UTF_8)).doesNotContain(
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(", "Function(");
  }
}
