package io.github.faqwidget.admin.events;

import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.admin.store.StoreException;
import io.github.faqwidget.servlet.events.EventReceiver;
import io.github.faqwidget.servlet.feedback.Feedback;
import io.github.faqwidget.servlet.feedback.FeedbackReceiver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes events and feedback in, and keeps them for so long. Readers never wait for the store: what it can't take yet waits
 * in a queue, and what does not fit in there is dropped and counted. Thread-safe.
 */
public final class EventLog implements EventReceiver, FeedbackReceiver, AutoCloseable {

  private static final Logger LOG = System.getLogger(EventLog.class.getName());
  private static final int MAX_WAITING = 10_000;
  private static final int BATCH = 500;
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final Duration BETWEEN_DELETIONS = Duration.ofHours(1);
  private static final String THREAD = "faq-events";

  private final Store store;
  private final EventWriter writer;
  private final int days;
  private final FeedbackReceiver also;
  private final BlockingQueue<EventWriter.Sent> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
  private final BlockingQueue<Feedback> comments = new ArrayBlockingQueue<>(MAX_WAITING);
  private final AtomicLong dropped = new AtomicLong();
  private final Thread thread = new Thread(this::work, THREAD);
  private volatile boolean closed;

  /**
   * Starts to take events.
   *
   * @param enoughClients how many clients must have asked the same words before they are written down
   * @param days how long events and comments are kept
   * @param also gets the feedback as well
   */
  public EventLog(Store store, int enoughClients, int days, FeedbackReceiver also) {
    this.store = store;
    this.days = days;
    this.also = also;
    writer = new EventWriter(store, enoughClients);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public boolean takes(String catalog) {
    return true;
  }

  @Override
  public void receive(String catalog, byte[] body, Optional<InetAddress> client) {
    String network = client.map(EventLog::network).orElse("");
    for (Event event : EventBody.read(body, Instant.now())) {
      if (!waiting.offer(new EventWriter.Sent(catalog, event, network))) {
        dropped.incrementAndGet();
      }
    }
  }

  @Override
  public void receive(Feedback feedback) {
    also.receive(feedback);
    if (!comments.offer(feedback)) {
      dropped.incrementAndGet();
    }
  }

  /** How many events and comments were dropped since the start, since they did not fit into the queue. */
  public long dropped() {
    return dropped.get();
  }

  /** Deletes all events, words and comments of a catalog. */
  public void forget(String catalog) {
    store.run(sql -> {
      sql.change("DELETE FROM event WHERE catalog = ?", catalog);
      sql.change("DELETE FROM words WHERE catalog = ?", catalog);
      return sql.change("DELETE FROM feedback WHERE catalog = ?", catalog);
    });
  }

  /** Writes what waits, as far as the store takes it, and ends. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(BETWEEN_TRIES.toMillis() * 5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    Instant deleted = Instant.MIN;
    List<EventWriter.Sent> batch = new ArrayList<>();
    while (!closed || !waiting.isEmpty() && store.isUp()) {
      try {
        if (batch.isEmpty()) {
          Optional.ofNullable(waiting.poll(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)).ifPresent(batch::add);
          waiting.drainTo(batch, BATCH - batch.size());
        }
        if (!batch.isEmpty()) {
          writer.write(batch);
          batch.clear();
        }
        writeComments();
        if (deleted.plus(BETWEEN_DELETIONS).isBefore(Instant.now())) {
          deleteOld(Instant.now().minus(Duration.ofDays(days)));
          deleted = Instant.now();
        }
      } catch (StoreException e) {
        LOG.log(Level.DEBUG, "Events wait for the store", e);
        pause();
      } catch (InterruptedException e) {
        continue; // told to end: what waits is written first
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "Events could not be written and are dropped", e);
        dropped.addAndGet(batch.size());
        batch.clear();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(closed ? 0 : BETWEEN_TRIES.toMillis());
    } catch (InterruptedException e) {
      // Told to end; the loop sees to it.
      closed = true;
    }
  }

  private void writeComments() {
    for (Feedback feedback = comments.peek(); feedback != null; feedback = comments.peek()) {
      Feedback said = feedback;
      store.run(sql -> sql.change("INSERT INTO feedback (id, catalog, happened_at, entry, solved, comment, section)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)", Sql.newId(), said.catalog(), Instant.now(), said.entry(), said.solved(),
          said.comment(), said.section()));
      comments.poll();
    }
  }

  void deleteOld(Instant before) {
    store.run(sql -> {
      sql.change("DELETE FROM event WHERE happened_at < ?", before);
      sql.change("DELETE FROM feedback WHERE happened_at < ?", before);
      return sql.change("DELETE FROM words WHERE id NOT IN (SELECT words FROM event WHERE words IS NOT NULL)");
    });
  }

  /** A household or an office has the first 64 bits of an IPv6 address to itself. */
  private static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes);
  }
}
