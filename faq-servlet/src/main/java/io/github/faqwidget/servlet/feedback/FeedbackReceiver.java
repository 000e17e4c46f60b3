package io.github.faqwidget.servlet.feedback;

import jakarta.servlet.ServletContext;

/**
 * Takes what readers say about entries. A web application that carries this library can put a receiver of its
 * own into the attribute {@code io.github.faqwidget.servlet.feedback.FeedbackReceiver} of its servlet context
 * while it starts; without one, feedback goes to the log. Called by many threads at once.
 */
@FunctionalInterface
public interface FeedbackReceiver {

  /** Takes feedback, soon: the reader waits. What this throws, the reader is told as a fault. */
  void receive(Feedback feedback);

  /** The receiver of a web application. */
  static FeedbackReceiver of(ServletContext context) {
    return context.getAttribute(FeedbackReceiver.class.getName()) instanceof FeedbackReceiver receiver
        ? receiver : FeedbackLog::write;
  }
}
