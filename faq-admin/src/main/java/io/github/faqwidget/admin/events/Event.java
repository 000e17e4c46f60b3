package io.github.faqwidget.admin.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader did.
 *
 * @param kind search, opened, solved, not_solved, contact or step
 * @param query the words typed that it is about; empty where it is about none
 * @param queryId the id of the search's request; null where unknown
 * @param fit how well the search fitted: good, weak or none; null where it is no search
 * @param hits the ids that the search found, in order
 * @param entry the entry it is about; null where it is about none
 * @param rank the entry's place among the hits, from 1 on; null where it was not found by a search
 * @param section the section of the manual being read; empty where unknown
 * @param step the step ticked; empty where none was
 * @param version the catalog's version; null where unknown
 * @param at when it was done; by this server's clock
 */
record Event(String kind, String query, @Nullable String queryId, @Nullable String fit, List<String> hits,
    @Nullable String entry, @Nullable Integer rank, String section, String step, @Nullable String version, Instant at) {

  Event {
    hits = List.copyOf(hits);
  }
}
