package io.github.faqwidget.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A browser and a Japanese font: those of the machine, or installed on Debian and Ubuntu where the user is root. */
final class BrowserInstallation {

  private static final String BROWSER = "chromium-headless-shell";
  private static final String FONT = "fonts-noto-cjk";

  private static final Path LOCK = Path.of(System.getProperty("java.io.tmpdir"), "faq-browser-installation.lock");

  /**
   * The browser's program; installs what is missing first. Tests run in several processes: one of them installs, the
   * others wait for it.
   *
   * @throws IllegalStateException where something is missing that cannot be installed
   */
  Path executable() {
    try (FileChannel file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.lock();
      return installed();
    } catch (IOException e) {
      throw new UncheckedIOException("The browser tests cannot wait for each other with " + LOCK, e);
    }
  }

  private static Path installed() {
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      install(missing);
    }
    return BrowserFinder.find().orElseThrow(() -> new IllegalStateException(advice(missing)));
  }

  private static List<String> missing() {
    List<String> packages = new ArrayList<>();
    if (BrowserFinder.find().isEmpty()) {
      packages.add(BROWSER);
    }
    if (lacksJapaneseFont()) {
      packages.add(FONT);
    }
    return packages;
  }

  /** Only fontconfig can tell; a machine without it is a desktop that brings its own fonts, or one to install on. */
  private static boolean lacksJapaneseFont() {
    return Programs.find("fc-list")
        .map(program -> Programs.run(List.of(program.toString(), ":lang=ja")).isBlank())
        .orElseGet(BrowserInstallation::canInstall);
  }

  private static void install(List<String> packages) {
    if (!canInstall()) {
      throw new IllegalStateException(advice(packages));
    }
    System.out.println("Installing " + String.join(" and ", packages) + " for the browser tests");
    Programs.run(List.of("apt-get", "-qq", "update"));
    List<String> command = new ArrayList<>(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends"));
    command.addAll(packages);
    Programs.run(command);
  }

  private static boolean canInstall() {
    return Programs.find("apt-get").isPresent() && "root".equals(System.getProperty("user.name"));
  }

  private static String advice(List<String> packages) {
    return "The browser tests need " + String.join(" and ", packages)
        + ": install it (on Debian: apt-get install " + String.join(" ", packages)
        + ") or name a Chromium with -Dfaq.chromium=";
  }
}
