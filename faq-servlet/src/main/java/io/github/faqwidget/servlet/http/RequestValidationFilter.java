package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.json.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what no resource shall see: other methods, overlong headers and queries, broken escapes. Most
 * servers turn some of it away before, at bounds of their own; behind this filter it is the same on all.
 */
public final class RequestValidationFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final int MAX_QUERY = 16_384;
  private static final int MAX_HEADER = 8_192;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Route route = Route.of(request);
    try {
      requireBounds(request);
      QueryString.requireWellFormed(request.getQueryString());
    } catch (ProblemException refused) {
      // Written, not thrown on: servers log what a filter throws as a failure of the application.
      Problems.write(refused.problem(), response);
      return;
    }
    if (!request.getMethod().equals("OPTIONS") && route.answers(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Allow", route.methods());
    if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      Problems.write(Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED,
          "Only " + route.methods() + " are answered here"), response);
    }
  }

  private static void requireBounds(HttpServletRequest request) {
    requireQueryBound(request.getQueryString());
    for (String name : Collections.list(request.getHeaderNames())) {
      if (Collections.list(request.getHeaders(name)).stream().anyMatch(it -> it.length() > MAX_HEADER)) {
        throw new ProblemException(
            Problem.of(431, "The header " + name + " has at most " + MAX_HEADER + " characters"));
      }
    }
  }

  private static void requireQueryBound(@Nullable String query) {
    if (query != null && query.length() > MAX_QUERY) {
      throw new ProblemException(Problem.of(HttpServletResponse.SC_REQUEST_URI_TOO_LONG,
          "The query string has at most " + MAX_QUERY + " characters, not " + query.length()));
    }
  }
}
