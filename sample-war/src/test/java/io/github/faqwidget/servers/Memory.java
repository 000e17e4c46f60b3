package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much memory a process has. */
final class Memory {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private static final Pattern LIVE = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  private Memory() {}

  /** Resident bytes by the kernel's word; 0 for a process that has ended, or where the system does not tell. */
  static long resident(ProcessHandle process) {
    try {
      return RESIDENT.matcher(Files.readString(Path.of("/proc", "" + process.pid(), "status"))).results()
          .map((MatchResult line) -> Long.parseLong(line.group(1)) * 1024)
          .findFirst()
          .orElse(0L);
    } catch (IOException gone) {
      return 0;
    }
  }

  /** Bytes of the objects that a Java still needs, by its answer to {@code GC.class_histogram}. */
  static long live(String histogram) {
    return LIVE.matcher(histogram).results()
        .mapToLong((MatchResult total) -> Long.parseLong(total.group(1)))
        .findFirst()
        .orElseThrow();
  }
}
