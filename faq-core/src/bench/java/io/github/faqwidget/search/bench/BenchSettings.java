package io.github.faqwidget.search.bench;

import java.nio.file.Path;
import java.util.Optional;

/** What the command says, by system properties: JMH hands them on to the virtual machines that it forks. */
final class BenchSettings {

  private BenchSettings() {}

  /** The project's folder. */
  static Path project() {
    return Path.of(said("faq.bench.project").orElse("..")).normalize();
  }

  /** A large table to search besides the project's own, if there is one. */
  static Optional<Path> largeTable() {
    return said("faq.bench.table").map(Path::of);
  }

  /** What readers of the figures should know of the machine, such as that others were using it. */
  static Optional<String> remark() {
    return said("faq.bench.remark");
  }

  private static Optional<String> said(String property) {
    return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
  }
}
