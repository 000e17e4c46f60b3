package io.github.faqwidget.admin.events;

import io.github.faqwidget.servlet.json.View;
import java.util.List;
import java.util.SortedMap;

/**
 * What readers did in a period.
 *
 * @param days by ISO date, each with counts by {@code searches}, {@code good}, {@code weak}, {@code none}, {@code opened},
 *     {@code solved}, {@code not_solved}, {@code contact}, {@code step}
 * @param entries by how many times each was shown, opened, solved and not
 * @param sections what happened while each section was read
 * @param steps which steps were ticked
 * @param unnamed searches whose words were asked by too few clients to be written down, by fit
 * @param dropped events that were lost since the start since the store was away for too long
 */
public record Report(List<Day> days, List<EntryCount> entries, List<SectionCount> sections, List<StepCount> steps,
    SortedMap<String, Integer> unnamed, long dropped) implements View {

  /** A day. */
  public record Day(String day, SortedMap<String, Integer> counts) {}

  /** An entry. */
  public record EntryCount(String entry, int shown, int opened, int solved, int notSolved, List<String> comments) {}

  /** A section: how many searches, how many of them fitted nothing or weakly, how many readers turned to the contact. */
  public record SectionCount(String section, int searches, int failed, int notSolved, int contact) {}

  /** A step: how many ticked it. */
  public record StepCount(String section, String step, int done) {}
}
