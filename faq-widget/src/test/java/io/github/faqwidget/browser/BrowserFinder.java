package io.github.faqwidget.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a browser where people say it is, then under the usual names. */
final class BrowserFinder {

  /** First the one without a window: it renders the same and takes half the time. */
  private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
      "google-chrome", "google-chrome-stable", "microsoft-edge");

  private BrowserFinder() {}

  /**
   * The browser to use, if there is one.
   *
   * @throws IllegalStateException where one is named on purpose but is not there
   */
  static Optional<Path> find() {
    return Stream.of(System.getProperty("faq.chromium", ""), environment("CHROMIUM"), environment("CHROME_BIN"))
        .filter(path -> !path.isBlank())
        .findFirst()
        .map(BrowserFinder::named)
        .or(() -> NAMES.stream().flatMap(name -> Programs.find(name).stream()).findFirst());
  }

  private static String environment(String name) {
    return System.getenv().getOrDefault(name, "");
  }

  private static Path named(String path) {
    if (!Files.isExecutable(Path.of(path))) {
      throw new IllegalStateException("No program is at " + path
          + ", which the property faq.chromium or the environment variable CHROMIUM or CHROME_BIN names");
    }
    return Path.of(path);
  }
}
