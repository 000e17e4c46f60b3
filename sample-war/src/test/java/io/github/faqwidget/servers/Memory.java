package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much memory a process has, by the kernel's word. */
final class Memory {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private Memory() {}

  /** Resident bytes; 0 for a process that has ended, or where the system does not tell. */
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
}
