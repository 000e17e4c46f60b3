package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Role;
import io.github.faqwidget.admin.drafts.RowDiff;
import io.github.faqwidget.admin.versions.ConflictException;
import io.github.faqwidget.admin.versions.Version;
import io.github.faqwidget.admin.versions.Versions;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.View;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of a catalog: to look at, to compare, to take away and to put back. */
@Produces(MediaType.APPLICATION_JSON)
public final class VersionsResource {

  /**
   * All versions, and when which went into service.
   *
   * @param versions the latest first
   * @param history the first first
   */
  public record ListView(List<VersionView> versions, List<ServedView> history) implements View {

    /** A version. */
    public record VersionView(String hash, String author, String at, String comment, @Nullable String base,
        boolean served) {

      static VersionView of(Version version) {
        return new VersionView(version.hash(), version.author(), version.at().toString(), version.comment(),
            version.base(), version.served());
      }
    }

    /** A version that went into service. */
    public record ServedView(String hash, String by, String since) {

      static ServedView of(Versions.Served served) {
        return new ServedView(served.hash(), served.by(), served.since().toString());
      }
    }
  }

  /** What a version changed, against another. */
  public record CompareView(RowDiff rows) implements View {}

  private final Versions versions;

  public VersionsResource(@Context ServletContext context) {
    versions = Admin.of(context).orElseThrow().versions();
  }

  @GET
  public ListView all(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller.of(request).require(Role.VIEWER, id);
    return new ListView(versions.all(id).stream().map(ListView.VersionView::of).toList(),
        versions.history(id).stream().map(ListView.ServedView::of).toList());
  }

  /** The whole folder as a zip, or with {@code format=xlsx} the table with all edits made. */
  @GET
  @Path("{hash}")
  @Produces({"application/zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  public Response download(@PathParam("id") String id, @PathParam("hash") String hash,
      @QueryParam("format") @Nullable String format, @Context HttpServletRequest request) {
    Caller.of(request).require(Role.VIEWER, id);
    CatalogFiles files = files(id, hash);
    boolean workbook = "xlsx".equals(format);
    byte[] content = workbook ? Downloads.workbook(files) : Downloads.zip(files);
    String type = workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "application/zip";
    return Response.ok(content, type)
        .header("Content-Disposition",
            "attachment; filename=\"" + id + "-" + hash + (workbook ? ".xlsx" : ".zip") + "\"")
        .build();
  }

  @GET
  @Path("{hash}/compare/{other}")
  public CompareView compare(@PathParam("id") String id, @PathParam("hash") String hash,
      @PathParam("other") String other, @Context HttpServletRequest request) {
    Caller.of(request).require(Role.VIEWER, id);
    return new CompareView(RowDiff.of(FaqCatalogReader.read(files(id, hash)).catalog(),
        FaqCatalogReader.read(files(id, other)).catalog()));
  }

  /** {@code {"base"}}: puts a version back in the place of the one in service, which the caller names. */
  @POST
  @Path("{hash}/serve")
  public Response serve(@PathParam("id") String id, @PathParam("hash") String hash, @Context HttpServletRequest request)
      throws IOException {
    Caller caller = Caller.of(request).require(Role.PUBLISHER, id);
    try {
      if (!versions.putBack(id, hash, Body.text(Body.json(request), "base", 64), caller.name())) {
        throw missing();
      }
      return Response.ok(new CatalogsResource.PublishedView(hash)).build();
    } catch (ConflictException e) {
      throw new ProblemException(Problem.of(409, "Version " + e.served() + " is in service meanwhile; look at it first"));
    }
  }

  private CatalogFiles files(String id, String hash) {
    return versions.files(id, hash).orElseThrow(VersionsResource::missing);
  }

  private static ProblemException missing() {
    return new ProblemException(Problem.of(404, "The catalog has no such version"));
  }
}
