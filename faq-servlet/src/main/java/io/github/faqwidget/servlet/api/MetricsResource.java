package io.github.faqwidget.servlet.api;

import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.metrics.Metrics;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What is counted, for Prometheus. */
@Produces(Metrics.MEDIA_TYPE)
public final class MetricsResource {

  private final Metrics metrics;

  public MetricsResource(@Context ServletContext context) {
    metrics = Metrics.of(context);
  }

  @GET
  public Response metrics(@Context HttpServletRequest request) {
    if (!MonitoringAccess.allows(request)) {
      throw new ProblemException(Problem.of(403, "The metrics are for operators: the settings"
          + " faq.monitoring.addresses and faq.monitoring.token say who that is"));
    }
    return Response.ok(metrics.text(), Metrics.MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
