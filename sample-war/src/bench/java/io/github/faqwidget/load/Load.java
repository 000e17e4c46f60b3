package io.github.faqwidget.load;

import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What a target bore.
 *
 * @param connections how many asked at once, each anew as soon as it had its answer
 * @param micros the times from a request's first byte to its answer's last
 * @param errors what was not an answer of 200, in words
 * @param client how long the client's own processors worked, together
 */
public record Load(
    int connections, Duration taken, Histogram micros, List<String> errors, Duration client) {

  public Load {
    errors = List.copyOf(errors);
  }

  public double perSecond() {
    return micros.getTotalCount() / seconds(taken);
  }

  /** The time that so many of a hundred requests did not exceed. */
  public double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1e3;
  }

  /** How much of the machine went to asking, 0 to 1. */
  public double clientShare() {
    return seconds(client) / seconds(taken) / Runtime.getRuntime().availableProcessors();
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
