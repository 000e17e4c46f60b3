package io.github.faqwidget.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which readers may see an entry.
 *
 * @param from the first day; null where there is none
 * @param until the last day; null where there is none
 */
public record PublicationWindow(@Nullable LocalDate from, @Nullable LocalDate until) {

  /** Every day. */
  public static final PublicationWindow ALWAYS = new PublicationWindow(null, null);

  /** Tells whether a day is one of them. */
  public boolean isOpenOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** The first day after a given one on which this window opens, or is no longer open. */
  public Optional<LocalDate> changeAfter(LocalDate day) {
    if (from != null && from.isAfter(day)) {
      return Optional.of(from);
    }
    return until == null || until.isBefore(day) ? Optional.empty() : Optional.of(until.plusDays(1));
  }
}
