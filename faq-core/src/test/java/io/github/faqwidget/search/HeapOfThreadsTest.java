package io.github.faqwidget.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A server answers with hundreds of threads, and each of them may once be asked a very long question. */
class HeapOfThreadsTest {

  private static final int THREADS = 8;
  private static final long A_THREAD_MAY_KEEP = 300_000;

  /** What the dictionary can cut in many ways, up to its end. */
  private static final List<FaqQuery> LONGEST =
      Stream.of("に", "ア", "一", "あか").map(part -> FaqQuery.of(part.repeat(FaqQuery.MAX_TEXT))).toList();

  @Test
  @DisplayName("A thread that has read a text of full length keeps little of it")
  void longTexts() throws InterruptedException {
    try (FaqSearcher searcher = FaqSearcher.open(SampleCatalog.read())) {
      LONGEST.forEach(searcher::search);
      long before = heap();
      CountDownLatch read = new CountDownLatch(THREADS);
      CountDownLatch measured = new CountDownLatch(1);
      List<Thread> threads = Stream.generate(() -> new Thread(() -> readAndStay(searcher, read, measured)))
          .limit(THREADS).toList();
      threads.forEach(Thread::start);
      read.await();
      long grown = heap() - before;
      measured.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(grown / THREADS).as("bytes kept by a thread").isLessThan(A_THREAD_MAY_KEEP);
    }
  }

  private static void readAndStay(FaqSearcher searcher, CountDownLatch read, CountDownLatch measured) {
    try {
      LONGEST.forEach(searcher::search);
    } finally {
      read.countDown();
    }
    try {
      measured.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
