package io.github.faqwidget.servlet.http;

import io.github.faqwidget.search.FaqQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of its minute a request uses up: 1 for what the panel asks, more for what costs more to answer. Told by the
 * request alone, before anything is worked out; nothing here is refused.
 */
final class RequestPrice {

  /** A question in Japanese with the headings in view is shorter. */
  private static final int USUAL_QUERY = 1_500;
  /** A query longer by so many bytes takes about as long as one search more. */
  private static final int BYTES_OF_A_SEARCH = 300;
  private static final int HITS_EXPLAINED_IN_A_SEARCH = 4;
  private static final int USUAL_LIMIT = 5;
  private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?");

  private RequestPrice() {}

  /** The price of a request, 1 or more. */
  static int of(HttpServletRequest request) {
    return of(request.getQueryString()) + (Route.of(request).name().endsWith("/related") ? 1 : 0);
  }

  /** The price of a query string as it was sent; null where there is none. */
  static int of(@Nullable String query) {
    if (query == null) {
      return 1;
    }
    int length = Math.max(query.length() - USUAL_QUERY, 0) / BYTES_OF_A_SEARCH;
    int explained = value(query, "explain").filter("true"::equals).isPresent()
        ? 1 + Math.min(limit(query), FaqQuery.MAX_LIMIT) / HITS_EXPLAINED_IN_A_SEARCH : 0;
    return 1 + length + explained;
  }

  private static int limit(String query) {
    return value(query, "limit").filter(LIMIT.asMatchPredicate()).map(Integer::valueOf).orElse(USUAL_LIMIT);
  }

  private static Optional<String> value(String query, String name) {
    return Stream.of(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2 && decoded(pair[0]).equals(name))
        .map(pair -> decoded(pair[1]))
        .findFirst();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      // It is refused where queries are checked.
      return text;
    }
  }
}
