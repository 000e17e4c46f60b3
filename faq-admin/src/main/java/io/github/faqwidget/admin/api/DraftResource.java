package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Role;
import io.github.faqwidget.admin.drafts.Change;
import io.github.faqwidget.admin.drafts.ChangeJson;
import io.github.faqwidget.admin.drafts.Draft;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.EntryListView;
import io.github.faqwidget.servlet.json.HitsView;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.View;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The caller's draft of a catalog; with {@code author}, somebody else's, to be looked at. */
@Produces(MediaType.APPLICATION_JSON)
public final class DraftResource {

  private static final int MAX_SEARCHES = 1_000;
  private static final int MAX_QUERY = 2_000;
  private static final int HITS = 10;
  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

  private final Admin admin;

  public DraftResource(@Context ServletContext context) {
    admin = Admin.of(context).orElseThrow();
  }

  @GET
  public Response draft(@PathParam("id") String id, @QueryParam("author") @Nullable String author,
      @Context HttpServletRequest request) {
    Caller caller = Caller.of(request).require(Role.VIEWER, id);
    return DraftJson.response(find(id, caller, author).orElse(null), served(id));
  }

  @DELETE
  public Response discard(@PathParam("id") String id, @Context HttpServletRequest request) {
    admin.drafts().discard(id, Caller.of(request).require(Role.EDITOR, id).name());
    return Response.noContent().build();
  }

  /** One change. */
  @POST
  @Path("changes")
  public Response change(@PathParam("id") String id, @Context HttpServletRequest request) throws IOException {
    Caller caller = Caller.of(request).require(Role.EDITOR, id);
    Change change = ChangeJson.read(Body.json(request));
    if (change instanceof Change.Table) {
      throw new ProblemException(Problem.ofParameter("kind", "a table is sent to draft/table, as the file's bytes"));
    }
    return added(id, caller, change);
  }

  /** Undoes one change. */
  @DELETE
  @Path("changes/{change}")
  public Response undo(@PathParam("id") String id, @PathParam("change") String change,
      @Context HttpServletRequest request) {
    Caller caller = Caller.of(request).require(Role.EDITOR, id);
    if (!admin.drafts().undo(id, caller.name(), change)) {
      throw new ProblemException(Problem.of(404, "The draft has no such change"));
    }
    return DraftJson.response(admin.drafts().find(id, caller.name()).orElse(null), served(id));
  }

  /** A new table: the file's bytes, its name in the parameter {@code name}. */
  @POST
  @Path("table")
  public Response table(@PathParam("id") String id, @QueryParam("name") @Nullable String name,
      @Context HttpServletRequest request) throws IOException {
    Caller caller = Caller.of(request).require(Role.EDITOR, id);
    byte[] content = Body.bytes(request, CatalogFiles.MAX_BYTES);
    return added(id, caller, new Change.Table(tableName(name), admin.versions().keepUpload(content)));
  }

  /** Makes the draft's changes to the version in service. */
  @POST
  @Path("rebase")
  public Response rebase(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller caller = Caller.of(request).require(Role.EDITOR, id);
    String served = served(id);
    admin.drafts().rebase(id, caller.name(), served);
    return DraftJson.response(admin.drafts().find(id, caller.name()).orElse(null), served);
  }

  @GET
  @Path("preview")
  public View preview(@PathParam("id") String id, @QueryParam("author") @Nullable String author,
      @Context HttpServletRequest request) {
    Caller caller = Caller.of(request).require(Role.VIEWER, id);
    Draft draft = find(id, caller, author).orElseThrow(DraftResource::none);
    CatalogFiles base = admin.versions().files(id, draft.base()).orElseThrow();
    return PreviewView.of(admin.openVersions().preview(
        base, draft.files(), admin.reports().searched(id, Days.usual(), MAX_SEARCHES)));
  }

  /** The entries as the draft has them, or those in service where there is none. */
  @GET
  @Path("entries")
  public EntryListView entries(@PathParam("id") String id, @QueryParam("author") @Nullable String author,
      @Context HttpServletRequest request) {
    Caller caller = Caller.of(request).require(Role.VIEWER, id);
    return EntryListView.of(FaqCatalogReader.read(files(id, caller, author)).catalog(), null);
  }

  /** A search in the draft, answered as the public API would. */
  @GET
  @Path("search")
  public HitsView search(@PathParam("id") String id, @QueryParam("q") @Nullable String q,
      @QueryParam("author") @Nullable String author, @Context HttpServletRequest request) {
    Caller caller = Caller.of(request).require(Role.VIEWER, id);
    String text = Optional.ofNullable(q).orElse("");
    if (text.length() > MAX_QUERY) {
      throw new ProblemException(Problem.ofParameter("q", "q has at most " + MAX_QUERY + " characters"));
    }
    return admin.openVersions().ask(files(id, caller, author), searcher -> HitsView.of(searcher.catalog(), text,
        searcher.search(new FaqQuery(text, List.of(), HITS)), entry -> null, null));
  }

  private Response added(String id, Caller caller, Change change) {
    admin.drafts().add(id, caller.name(), change);
    return DraftJson.response(admin.drafts().find(id, caller.name()).orElse(null), served(id));
  }

  private Optional<Draft> find(String id, Caller caller, @Nullable String author) {
    return admin.drafts().find(id, author == null || author.isEmpty() ? caller.name() : author);
  }

  private CatalogFiles files(String id, Caller caller, @Nullable String author) {
    return find(id, caller, author).map(Draft::files)
        .orElseGet(() -> admin.versions().files(id, served(id)).orElseThrow());
  }

  private String served(String id) {
    return admin.versions().served(id)
        .orElseThrow(() -> new ProblemException(Problem.of(404, "There is no such catalog")));
  }

  private static String tableName(@Nullable String name) {
    Matcher ending = ENDING.matcher(Optional.ofNullable(name).orElse(""));
    String table = ending.find() ? "table." + ending.group(1).toLowerCase(Locale.ROOT) : "";
    if (!CatalogFiles.isKnown(table)) {
      throw new ProblemException(Problem.ofParameter("name", "name ends in .xlsx, .csv, .tsv or .txt"));
    }
    return table;
  }

  private static ProblemException none() {
    return new ProblemException(Problem.of(404, "There is no draft"));
  }
}
