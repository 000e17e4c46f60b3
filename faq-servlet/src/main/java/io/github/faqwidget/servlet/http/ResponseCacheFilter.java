package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.http.ResponseCache.CachedResponse;
import io.github.faqwidget.servlet.http.ResponseCache.Key;
import io.github.faqwidget.servlet.registry.CatalogRegistry;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers once more what was asked of a catalog before: the next reader at the same step asks the same. Nothing but a
 * new version of the catalog changes an answer, and the version is part of what is asked.
 */
public final class ResponseCacheFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final long BYTES_OF_MEGABYTE = 1_000_000;
  private static final Pattern OF_CATALOG = Pattern.compile("/catalogs/([^/]+)(/.*)?");

  private transient ResponseCache cache = new ResponseCache(0);

  @Override
  public void init() {
    cache = new ResponseCache(Settings.of(getServletContext()).answersKept() * BYTES_OF_MEGABYTE);
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(response instanceof BufferedResponse buffered)) {
      // Some web application's own path, where none of the filters before is.
      chain.doFilter(request, response);
      return;
    }
    Optional<Key> key = key(request);
    Optional<CachedResponse> cached = key.flatMap(cache::get);
    if (cached.isPresent()) {
      cached.get().give(request, buffered);
      return;
    }
    chain.doFilter(request, response);
    // Whatever a version was asked that went out of service meanwhile, another may have answered.
    if (key.equals(key(request))) {
      CachedResponse.of(request, buffered).ifPresent(answer -> key.ifPresent(it -> cache.put(it, answer)));
    }
  }

  /** What a request asks of a catalog; empty where it asks no catalog that is in service. */
  private Optional<Key> key(HttpServletRequest request) {
    Matcher path = OF_CATALOG.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    if (!Route.isOfApi(request) || !request.getMethod().equals("GET") || !path.matches()) {
      return Optional.empty();
    }
    String id = path.group(1);
    return CatalogRegistry.of(getServletContext()).edition(id).map(edition -> new Key(id, edition,
        request.getRequestURI() + '?' + request.getQueryString(), request.getHeader("Accept")));
  }
}
