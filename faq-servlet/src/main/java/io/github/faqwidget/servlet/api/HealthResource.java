package io.github.faqwidget.servlet.api;

import io.github.faqwidget.servlet.json.HealthView;
import io.github.faqwidget.servlet.json.HealthView.CheckView;
import io.github.faqwidget.servlet.registry.CatalogRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Whether the server can answer, for load balancers and operators. */
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

  private final CatalogRegistry catalogs;
  private final boolean inDetail;

  public HealthResource(@Context ServletContext context, @Context HttpServletRequest request) {
    catalogs = CatalogRegistry.of(context);
    inDetail = MonitoringAccess.allows(request);
  }

  /** Live and ready in one: a server that is not live answers nothing. */
  @GET
  public Response health() {
    return ready();
  }

  @GET
  @Path("live")
  public Response live() {
    return answer(HealthView.live());
  }

  @GET
  @Path("ready")
  public Response ready() {
    return answer(HealthView.ready(catalogs.all().stream().map(HealthResource::check).toList()));
  }

  private Response answer(HealthView health) {
    return Response.status(health.up() ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(inDetail ? health : health.withoutChecks())
        .build();
  }

  private static CheckView check(CatalogRegistry.Status status) {
    CatalogRegistry.Loaded loaded = status.loaded();
    return loaded == null
        ? CheckView.failed(status.id(), status.error())
        : CheckView.served(loaded.catalog(), loaded.rowProblems(), loaded.since(), status.error());
  }
}
