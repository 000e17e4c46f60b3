package io.github.faqwidget.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Reads a table that may be anything, and sees to it that it ends well, in bounded time and memory. */
final class BoundedReading {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  /** Far more than any reading takes; who needs it all has no end. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  /** Twice of what the dearest small file took, for the classes that the first one loads. */
  private static final long ROOM = 16L * 1024 * 1024;
  /** Some half more than what the dearest text took for each of its bytes. */
  private static final int ROOM_PER_BYTE = 1_300;

  private BoundedReading() {}

  /** Reads; throws when anything but entries, problems or the reader's own exception comes of it. */
  static void of(String file, byte[] content) {
    long allocated = assertTimeoutPreemptively(PATIENCE, () -> {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      read(file, content);
      return THREADS.getCurrentThreadAllocatedBytes() - before;
    });
    assertThat(allocated).as("bytes allocated").isLessThan(ROOM + (long) ROOM_PER_BYTE * content.length);
  }

  private static void read(String file, byte[] content) {
    try {
      FaqTable table = FaqTableReader.usual().read(file, content);
      assertThat(table.entries()).doesNotContainNull();
      assertThat(table.problems()).allSatisfy(problem -> assertThat(problem.file()).isEqualTo(file));
    } catch (FaqTableException refused) {
      assertThat(refused.getMessage()).startsWith(file + ": ").contains(" / ");
    }
  }
}
