package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Role;
import io.github.faqwidget.admin.events.UbiExport;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What readers did, in the open schema of User Behavior Insights 1.3: a JSON object a line. */
@Produces("application/x-ndjson")
public final class UbiResource {

  private static final String LINES = "application/x-ndjson";

  private final UbiExport export;

  public UbiResource(@Context ServletContext context) {
    export = new UbiExport(Admin.of(context).orElseThrow().store());
  }

  @GET
  @Path("queries")
  public Response queries(@QueryParam("catalog") @Nullable String catalog, @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to, @Context HttpServletRequest request) {
    return lines(export.queries(allowed(catalog, request), Days.read(from, to)));
  }

  @GET
  @Path("events")
  public Response events(@QueryParam("catalog") @Nullable String catalog, @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to, @Context HttpServletRequest request) {
    return lines(export.events(allowed(catalog, request), Days.read(from, to)));
  }

  private static String allowed(@Nullable String catalog, HttpServletRequest request) {
    if (catalog == null) {
      throw new ProblemException(Problem.ofParameter("catalog", "catalog is the id of a catalog"));
    }
    Caller.of(request).require(Role.ADMIN, catalog);
    return catalog;
  }

  private static Response lines(String text) {
    return Response.ok(text.getBytes(StandardCharsets.UTF_8), LINES).build();
  }
}
