package io.github.faqwidget.servlet.events;

import jakarta.servlet.ServletContext;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Takes what the panels tell of their readers' steps. A library can put a receiver into the attribute
 * {@code io.github.faqwidget.servlet.events.EventReceiver} of the servlet context while the application starts; without
 * one, panels tell nothing. Called by many threads at once.
 */
public interface EventReceiver {

  /** Whether events of a catalog are taken. */
  boolean takes(String catalog);

  /**
   * Takes a batch, soon: nothing waits for it to be kept.
   *
   * @param catalog the id of a catalog whose events are taken
   * @param body as it was sent, at most {@value #MAX_BYTES} bytes
   * @param client the sender's address, to tell one from many and to be forgotten; empty where it is unknown
   * @throws io.github.faqwidget.servlet.http.ProblemException when the batch is malformed
   */
  void receive(String catalog, byte[] body, Optional<InetAddress> client);

  /** The biggest batch. */
  int MAX_BYTES = 8_192;

  /** The receiver of a web application; empty where it has none. */
  static Optional<EventReceiver> of(ServletContext context) {
    return context.getAttribute(EventReceiver.class.getName()) instanceof EventReceiver receiver
        ? Optional.of(receiver) : Optional.empty();
  }
}
