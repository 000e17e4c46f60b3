package io.github.faqwidget.servlet.metrics;

import io.github.faqwidget.search.FaqHits.Fit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What is counted of a search. Its request carries it: so whoever answers notes it, and it is counted where the request is.
 *
 * @param catalog the catalog's id
 * @param byWords whether words were asked for, or the page context alone
 * @param fit how well the best hit fits
 */
public record Searched(String catalog, boolean byWords, Fit fit) {

  private static final String ATTRIBUTE = Searched.class.getName();

  /** Notes it for whoever counts. */
  public void noteIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** What was noted; empty where nothing was searched. */
  public static Optional<Searched> in(HttpServletRequest request) {
    return Optional.ofNullable((Searched) request.getAttribute(ATTRIBUTE));
  }
}
