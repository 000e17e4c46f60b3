package io.github.faqwidget.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The built scripts")
class BuiltFilesTest {

  private static final int LOADER_LIMIT = 2 * 1024;
  private static final int LIMIT = 20 * 1024;

  @Test
  void weighLittleCompressed() {
    int loader = BuiltFiles.compressedSize(BuiltFiles.loader());
    int panel = BuiltFiles.compressedSize(BuiltFiles.panel());
    System.out.println("Compressed: loader " + loader + " of " + LOADER_LIMIT + ", with panel "
        + (loader + panel) + " of " + LIMIT + " bytes");
    assertThat(loader).isLessThanOrEqualTo(LOADER_LIMIT);
    assertThat(loader + panel).isLessThanOrEqualTo(LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(",
      "Function("})
  void neverTurnTextIntoMarkupOrCode(String sink) {
    assertThat(BuiltFiles.text(BuiltFiles.loader()) + BuiltFiles.text(BuiltFiles.panel())).doesNotContain(sink);
  }

  @Test
  void areTheSameAtTheStableAddressAndAtTheVersions() {
    assertThat(BuiltFiles.STABLE).hasSameBinaryContentAs(BuiltFiles.loader());
  }

  @ParameterizedTest
  @ValueSource(strings = {"faq-widget.js", "faq-panel.js"})
  void areNamedWithTheirHashes(String file) throws Exception {
    assertThat(BuiltFiles.integrity().getAsJsonObject("files").get(file).getAsString()).isEqualTo(hash(file));
  }

  @Test
  void areThoseOfTheGuide() throws Exception {
    assertThat(BuiltFiles.text(Path.of("../docs/embedding.md")))
        .contains("faq-widget/" + BuiltFiles.version() + "/faq-widget.js\"")
        .contains("integrity=\"" + hash("faq-widget.js") + "\"");
    assertThat(BuiltFiles.text(BuiltFiles.loader())).contains(hash("faq-panel.js"));
  }

  private static String hash(String file) throws Exception {
    byte[] bytes = BuiltFiles.bytes(BuiltFiles.SERVED.resolve(BuiltFiles.version()).resolve(file));
    return "sha384-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
  }
}
