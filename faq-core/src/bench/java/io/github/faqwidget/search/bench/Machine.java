package io.github.faqwidget.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the figures were measured on.
 *
 * @param processor its model and number
 * @param system operating system and architecture
 * @param java the virtual machine
 * @param load how many threads wanted a processor when the run began, the load average; negative where unknown
 */
record Machine(String processor, String system, String java, double load) {

  private static final Path LINUX_PROCESSORS = Path.of("/proc/cpuinfo");

  static Machine here() {
    return new Machine(
        "%d x %s".formatted(Runtime.getRuntime().availableProcessors(), model()),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** The model of the processor, which Java tells of no system and Linux in a file. */
  private static String model() {
    if (!Files.isReadable(LINUX_PROCESSORS)) {
      return "processor";
    }
    try (Stream<String> lines = Files.lines(LINUX_PROCESSORS)) {
      return lines.filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("processor");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
