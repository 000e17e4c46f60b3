package io.github.faqwidget.servlet.feedback;

import io.github.faqwidget.servlet.log.LogLine;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes feedback into a log of its own name, so that a server can keep it in a file of its own. */
final class FeedbackLog {

  private static final Logger LOG = System.getLogger("io.github.faqwidget.feedback");

  private FeedbackLog() {}

  static void write(Feedback feedback) {
    LOG.log(Level.INFO, () -> line(feedback));
  }

  private static String line(Feedback feedback) {
    return new LogLine("feedback")
        .with("catalog", feedback.catalog())
        .with("entry", feedback.entry())
        .with("solved", feedback.solved())
        .withAny("section", feedback.section())
        .withAny("q", feedback.query())
        .withAny("comment", feedback.comment())
        .with("id", feedback.requestId())
        .toString();
  }
}
