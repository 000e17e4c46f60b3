package io.github.faqwidget.servlet.api;

import io.github.faqwidget.servlet.Catalogs;
import io.github.faqwidget.servlet.json.HealthView;
import io.github.faqwidget.servlet.json.HealthView.CheckView;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.stream.Stream;

/** Whether the server can answer, for load balancers and operators. */
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

  private final Catalogs catalogs;

  public HealthResource(@Context ServletContext context) {
    catalogs = Catalogs.of(context);
  }

  @GET
  public Response health() {
    HealthView health = HealthView.of(Stream
        .concat(
            catalogs.loaded().stream().map(it -> CheckView.loaded(it.catalog(), it.rowProblems())),
            catalogs.failures().entrySet().stream()
                .map(failure -> CheckView.failed(failure.getKey(), failure.getValue())))
        .sorted(Comparator.comparing(CheckView::name))
        .toList());
    return Response.status(health.up() ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(health)
        .build();
  }
}
