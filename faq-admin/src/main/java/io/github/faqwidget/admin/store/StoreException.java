package io.github.faqwidget.admin.store;

/** The store is away, full, or refuses; a later try may fare better. The message is for the log. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
