package io.github.faqwidget.servlet.feedback;

import java.util.Objects;

/**
 * What a reader says about an entry. Who it was is not known.
 *
 * @param catalog the catalog's id
 * @param entry the entry's id; the catalog has such an entry
 * @param solved whether the entry helped
 * @param comment what the reader wrote about it, at most 500 characters; possibly empty
 * @param query the words that the reader had typed and sent along, at most 200 characters; possibly empty
 * @param section the section of the manual that was being read, at most 100 characters; possibly empty
 * @param requestId the request's id in the log
 */
public record Feedback(String catalog, String entry, boolean solved, String comment, String query,
    String section, String requestId) {

  public Feedback {
    Objects.requireNonNull(catalog, "catalog");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(comment, "comment");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(requestId, "requestId");
  }
}
