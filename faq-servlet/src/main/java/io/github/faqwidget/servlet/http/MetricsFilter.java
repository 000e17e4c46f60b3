package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.client.Client;
import io.github.faqwidget.servlet.log.LogLine;
import io.github.faqwidget.servlet.metrics.Metrics;
import io.github.faqwidget.servlet.metrics.Searched;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Gives every request an id, counts it, takes its time, and logs it where the settings say so. */
public final class MetricsFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = System.getLogger("io.github.faqwidget.requests");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    response.setHeader(RequestId.HEADER, RequestId.of(request));
    RequestId.enter(request);
    try {
      chain.doFilter(request, response);
    } finally {
      RequestId.leave();
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
      Metrics metrics = Metrics.of(request.getServletContext());
      metrics.request(Route.of(request).name(), method, response.getStatus(), taken);
      Searched.in(request).ifPresent(metrics::search);
      Settings settings = Settings.of(request.getServletContext());
      if (settings.log().requests()) {
        LOG.log(Level.INFO, () -> line(request, response.getStatus(), taken, settings));
      }
    }
  }

  private static String line(HttpServletRequest request, int status, Duration taken, Settings settings) {
    LogLine line = new LogLine("request")
        .with("id", RequestId.of(request))
        .with("method", request.getMethod())
        .with("path", request.getRequestURI())
        .with("status", status)
        .with("micros", taken.toNanos() / 1_000);
    if (settings.log().addresses()) {
      line.withAny("client", Client.of(request, settings.proxies()).address()
          .map(InetAddress::getHostAddress).orElse(""));
    }
    // What was malformed can't be told from what was typed.
    if (settings.log().queries() && status < HttpServletResponse.SC_BAD_REQUEST) {
      line.withAny("q", Optional.ofNullable(request.getParameter("q")).orElse(""));
    }
    return line.toString();
  }
}
