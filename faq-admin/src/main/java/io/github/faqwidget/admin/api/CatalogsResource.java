package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Person;
import io.github.faqwidget.admin.accounts.Role;
import io.github.faqwidget.admin.drafts.Draft;
import io.github.faqwidget.admin.drafts.RowDiff;
import io.github.faqwidget.admin.events.Gap;
import io.github.faqwidget.admin.events.Report;
import io.github.faqwidget.admin.versions.ConflictException;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.View;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The catalogs that somebody may see, what readers did with them, and publishing. */
@Produces(MediaType.APPLICATION_JSON)
public final class CatalogsResource {

  private static final int MAX_COMMENT = 2_000;

  /** The catalogs, each with the caller's role. */
  public record ListView(List<CatalogView> catalogs) implements View {}

  /**
   * A catalog.
   *
   * @param served the version in service
   * @param secondPerson whether somebody else than the editor has to publish
   * @param drafts who has a draft
   */
  public record CatalogView(String id, String role, String served, boolean secondPerson, List<String> drafts)
      implements View {}

  /** The searches that did not help. */
  public record GapsView(List<GapView> gaps) implements View {

    /** A gap, its kind in lower case. */
    public record GapView(String text, String kind, int clients, int searches, List<String> sections, List<String> like) {

      static GapView of(Gap gap) {
        return new GapView(gap.text(), gap.kind().name().toLowerCase(Locale.ROOT), gap.clients(), gap.searches(),
            gap.sections(), gap.like());
      }
    }
  }

  /**
   * Somebody published meanwhile.
   *
   * @param served the version in service now
   * @param theirs what it changed since the draft's base
   * @param ours what the draft changes
   */
  public record ConflictView(String type, String title, int status, String detail, String served, RowDiff theirs,
      RowDiff ours) implements View {}

  private final Admin admin;

  public CatalogsResource(@Context ServletContext context) {
    admin = Admin.of(context).orElseThrow();
  }

  @GET
  public ListView catalogs(@Context HttpServletRequest request) {
    Person person = Caller.of(request).person();
    return new ListView(admin.versions().served().keySet().stream()
        .filter(id -> person.may(Role.VIEWER, id))
        .map(id -> view(id, person))
        .toList());
  }

  @GET
  @Path("{id}")
  public CatalogView catalog(@PathParam("id") String id, @Context HttpServletRequest request) {
    return view(id, Caller.of(request).require(Role.VIEWER, id).person());
  }

  private CatalogView view(String id, Person person) {
    return new CatalogView(id, person.role(id).orElseThrow().label(), served(id), admin.versions().needsSecondPerson(id),
        admin.drafts().authors(id));
  }

  /** {@code {"secondPerson":true}}. */
  @PUT
  @Path("{id}")
  public Response rule(@PathParam("id") String id, @Context HttpServletRequest request) throws IOException {
    Caller caller = Caller.of(request).require(Role.ADMIN, id);
    admin.versions().needSecondPerson(id, Body.flag(Body.json(request), "secondPerson"), caller.name());
    return Response.noContent().build();
  }

  @GET
  @Path("{id}/gaps")
  public GapsView gaps(@PathParam("id") String id, @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to, @Context HttpServletRequest request) {
    Caller.of(request).require(Role.VIEWER, id);
    return new GapsView(admin.reports().gaps(id, Days.read(from, to)).stream().map(GapsView.GapView::of).toList());
  }

  @GET
  @Path("{id}/report")
  public Report report(@PathParam("id") String id, @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to, @Context HttpServletRequest request) {
    Caller.of(request).require(Role.VIEWER, id);
    long dropped = admin.events().map(events -> events.dropped()).orElse(0L);
    return admin.reports().report(id, Days.read(from, to), dropped);
  }

  /** Deletes all events, words and comments of the catalog. */
  @DELETE
  @Path("{id}/events")
  public Response forget(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller.of(request).require(Role.ADMIN, id);
    admin.events().ifPresent(events -> events.forget(id));
    return Response.noContent().build();
  }

  /** {@code {"version","comment","author","confirmed"}}: puts a draft into service, the caller's own where no author is named. */
  @POST
  @Path("{id}/publish")
  public Response publish(@PathParam("id") String id, @Context HttpServletRequest request) throws IOException {
    Caller caller = Caller.of(request).require(Role.PUBLISHER, id);
    JsonObject body = Body.json(request);
    String named = Body.text(body, "author", 200);
    String author = named.isEmpty() ? caller.name() : named;
    requireSecondPerson(id, caller.name(), author);
    Draft draft = admin.drafts().find(id, author)
        .orElseThrow(() -> new ProblemException(Problem.of(404, author + " has no draft of " + id)));
    requireSeen(draft, Body.text(body, "version", 64));
    requireDecided(draft);
    CatalogFiles base = files(id, draft.base());
    RowDiff ours = diff(base, draft.files());
    if (ours.losesHalf(FaqCatalogReader.read(base).catalog()) && !Body.flag(body, "confirmed")) {
      throw new ProblemException(Problem.ofParameter("confirmed",
          "More than half of the entries are gone; send \"confirmed\":true if this is meant"));
    }
    try {
      admin.versions().publish(draft.files(), draft.base(), caller.name(), Body.text(body, "comment", MAX_COMMENT));
    } catch (ConflictException e) {
      return conflict(id, e.served(), base, ours);
    }
    admin.drafts().published(id, draft);
    return Response.ok(new PublishedView(draft.files().version())).build();
  }

  /** The version that is in service now. */
  public record PublishedView(String served) implements View {}

  private Response conflict(String id, String served, CatalogFiles base, RowDiff ours) {
    return Response.status(409).type(Problem.MEDIA_TYPE).entity(new ConflictView("about:blank", "Conflict", 409,
        "Somebody published meanwhile. See what changed, then make the draft's changes to that version:"
            + " POST draft/rebase", served, diff(base, files(id, served)), ours)).build();
  }

  private void requireSecondPerson(String id, String caller, String author) {
    if (admin.versions().needsSecondPerson(id) && caller.equals(author)) {
      throw new ProblemException(Problem.of(403, "For this catalog, somebody else than its author publishes a draft"));
    }
  }

  /** Nobody publishes what its author changed after the last look at it. */
  private static void requireSeen(Draft draft, String version) {
    if (!version.isEmpty() && !version.equals(draft.files().version())) {
      throw new ProblemException(Problem.of(412, "The draft was changed meanwhile; look at it again"));
    }
  }

  private static void requireDecided(Draft draft) {
    if (!draft.conflicts().isEmpty()) {
      throw new ProblemException(Problem.of(422, "The new table and earlier edits changed the same: decide "
          + draft.conflicts().size() + " conflicts first"));
    }
  }

  private String served(String id) {
    return admin.versions().served(id)
        .orElseThrow(() -> new ProblemException(Problem.of(404, "There is no such catalog")));
  }

  private CatalogFiles files(String id, String version) {
    return admin.versions().files(id, version).orElseThrow();
  }

  private static RowDiff diff(CatalogFiles before, CatalogFiles after) {
    return RowDiff.of(FaqCatalogReader.read(before).catalog(), FaqCatalogReader.read(after).catalog());
  }
}
