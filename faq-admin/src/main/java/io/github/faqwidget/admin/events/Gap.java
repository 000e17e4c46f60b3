package io.github.faqwidget.admin.events;

import java.util.List;

/**
 * A search that did not help, with those like it.
 *
 * @param text the words as most clients asked them
 * @param kind what went wrong, most of the time
 * @param clients how many clients asked, each day's for itself
 * @param searches how many times
 * @param sections the sections being read meanwhile, the most frequent first
 * @param like the other words
 */
public record Gap(String text, Kind kind, int clients, int searches, List<String> sections, List<String> like) {

  /** What went wrong. */
  public enum Kind {
    /** It found nothing. */
    NONE,
    /** It found something that perhaps fits. */
    WEAK,
    /** What it found, nobody opened. */
    UNOPENED,
    /** What was opened did not help. */
    UNSOLVED
  }

  public Gap {
    sections = List.copyOf(sections);
    like = List.copyOf(like);
  }
}
