package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.client.Client;
import io.github.faqwidget.servlet.client.RateLimiter;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.metrics.Metrics;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Turns away who asks too often or too much, and tells when to ask again. */
public final class RateLimitFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = System.getLogger(RateLimitFilter.class.getName());

  private final transient AtomicBoolean proxyTold = new AtomicBoolean();
  private transient RateLimiter requests = new RateLimiter(0);
  private transient RateLimiter feedback = new RateLimiter(0);
  private transient RateLimiter events = new RateLimiter(0);

  @Override
  public void init() {
    Settings.Limits limits = Settings.of(getServletContext()).limits();
    requests = new RateLimiter(limits.requests());
    feedback = new RateLimiter(limits.feedback());
    events = new RateLimiter(limits.events());
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Client client = Client.of(request, Settings.of(getServletContext()).proxies());
    try {
      require(requests.acquire(client, RequestPrice.of(request)), "requests", request, response);
      if (sendsTo("/feedback", request)) {
        require(feedback.acquire(client, 1), "feedback", request, response);
      } else if (sendsTo("/events", request)) {
        require(events.acquire(client, 1), "events", request, response);
      }
    } catch (ProblemException refused) {
      // Written, not thrown on: servers log what a filter throws as a failure of the application.
      Problems.write(refused.problem(), response);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean sendsTo(String path, HttpServletRequest request) {
    return request.getMethod().equals("POST") && Route.of(request).name().endsWith(path);
  }

  private void require(
      Duration wait, String limit, HttpServletRequest request, HttpServletResponse response) {
    if (wait.isZero()) {
      return;
    }
    Metrics.of(getServletContext()).limited(limit);
    tellOfProxy(request);
    long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
    response.setHeader("Retry-After", Long.toString(seconds));
    throw new ProblemException(Problem.of(429,
        "Too many requests came from this address; in " + seconds + " seconds the next is answered"));
  }

  /** Until a setting names a proxy, all readers behind it share one allowance: most likely nobody's wish. */
  private void tellOfProxy(HttpServletRequest request) {
    if (request.getHeader("X-Forwarded-For") != null && Settings.of(getServletContext()).proxies().isEmpty()
        && proxyTold.compareAndSet(false, true)) {
      LOG.log(Level.WARNING, "Requests came too fast through what may be a reverse proxy."
          + " If it is one of yours, name its address in the setting faq.proxies (FAQ_PROXIES):"
          + " then each reader counts alone");
    }
  }
}
