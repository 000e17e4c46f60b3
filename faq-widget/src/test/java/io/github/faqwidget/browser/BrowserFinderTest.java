package io.github.faqwidget.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Finding a browser")
class BrowserFinderTest {

  private final String before = System.getProperty("faq.chromium", "");

  @AfterEach
  void restore() {
    System.setProperty("faq.chromium", before);
  }

  @Test
  void takesTheOneThatTheBuildNames(@TempDir Path folder) throws Exception {
    Path program = Files.createFile(folder.resolve("my-chromium"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    System.setProperty("faq.chromium", program.toString());
    assertThat(BrowserFinder.find()).contains(program);
  }

  @Test
  void saysSoWhereTheNamedOneIsNotThere() {
    System.setProperty("faq.chromium", "/no/such/browser");
    assertThatIllegalStateException().isThrownBy(BrowserFinder::find)
        .withMessageContaining("/no/such/browser")
        .withMessageContaining("faq.chromium");
  }
}
