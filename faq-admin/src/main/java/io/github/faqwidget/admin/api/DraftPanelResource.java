package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Role;
import io.github.faqwidget.admin.drafts.Draft;
import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.search.FaqSearcher;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.CatalogView;
import io.github.faqwidget.servlet.json.CatalogView.CitedSectionView;
import io.github.faqwidget.servlet.json.EntryListView;
import io.github.faqwidget.servlet.json.EntryView;
import io.github.faqwidget.servlet.json.HitsView;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.RelatedView;
import io.github.faqwidget.servlet.json.SuggestionsView;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's draft as the public API would tell of it, so that a help panel whose attribute {@code api} is
 * {@code api/admin/drafts/AUTHOR/} shows it; where there is no draft, what is in service. Nothing of what is asked is kept.
 */
@Produces(MediaType.APPLICATION_JSON)
public final class DraftPanelResource {

  private final Admin admin;
  private final String root;

  public DraftPanelResource(@Context ServletContext context) {
    admin = Admin.of(context).orElseThrow();
    root = context.getContextPath() + "/";
  }

  @GET
  public CatalogView catalog(@PathParam("author") String author, @PathParam("id") String id,
      @Context HttpServletRequest request) {
    return ask(author, id, request, searcher -> linked(CatalogView.of(searcher.catalog(), false)));
  }

  @GET
  @Path("entries")
  public EntryListView entries(@PathParam("author") String author, @PathParam("id") String id,
      @QueryParam("lang") @Nullable String lang, @Context HttpServletRequest request) {
    return ask(author, id, request, searcher -> EntryListView.of(searcher.catalog(), lang));
  }

  @GET
  @Path("entries/{entry}")
  public EntryView entry(@PathParam("author") String author, @PathParam("id") String id,
      @PathParam("entry") String entry, @QueryParam("lang") @Nullable String lang, @Context HttpServletRequest request) {
    return ask(author, id, request, searcher -> EntryView.of(searcher.catalog(), entry(searcher, entry), lang));
  }

  @GET
  @Path("entries/{entry}/related")
  public RelatedView related(@PathParam("author") String author, @PathParam("id") String id,
      @PathParam("entry") String entry, @QueryParam("limit") @DefaultValue("5") int limit,
      @QueryParam("lang") @Nullable String lang, @Context HttpServletRequest request) {
    return ask(author, id, request, searcher -> {
      FaqEntry asked = entry(searcher, entry);
      return RelatedView.of(searcher.catalog(), asked, searcher.related(asked, bounded(limit)), lang);
    });
  }

  @GET
  @Path("search")
  public HitsView search(@PathParam("author") String author, @PathParam("id") String id,
      @QueryParam("q") @DefaultValue("") String q, @QueryParam("context") List<String> context,
      @QueryParam("limit") @DefaultValue("5") int limit, @QueryParam("lang") @Nullable String lang,
      @Context HttpServletRequest request) {
    FaqQuery query = new FaqQuery(q, context, bounded(limit));
    return ask(author, id, request, searcher ->
        HitsView.of(searcher.catalog(), query.text(), searcher.search(query), any -> null, lang));
  }

  @GET
  @Path("suggest")
  public SuggestionsView suggest(@PathParam("author") String author, @PathParam("id") String id,
      @QueryParam("q") @DefaultValue("") String q, @QueryParam("limit") @DefaultValue("5") int limit,
      @QueryParam("lang") @Nullable String lang, @Context HttpServletRequest request) {
    return ask(author, id, request, searcher ->
        SuggestionsView.of(searcher.catalog(), q, searcher.suggest(q, bounded(limit)), lang));
  }

  private <T> T ask(String author, String id, HttpServletRequest request, Function<FaqSearcher, T> question) {
    Caller.of(request).require(Role.VIEWER, id);
    CatalogFiles files = admin.drafts().find(id, author).map(Draft::files)
        .or(() -> admin.versions().served(id).flatMap(served -> admin.versions().files(id, served)))
        .orElseThrow(() -> new ProblemException(Problem.of(404, "There is no such catalog")));
    return admin.openVersions().ask(files, question);
  }

  private static FaqEntry entry(FaqSearcher searcher, String id) {
    return searcher.catalog().entry(id)
        .orElseThrow(() -> new ProblemException(Problem.of(404, "The catalog has no such entry")));
  }

  private static int bounded(int limit) {
    return Math.max(1, Math.min(FaqQuery.MAX_LIMIT, limit));
  }

  /** The panel takes links as relative to the folder that holds the API, which here is another than readers have. */
  private CatalogView linked(CatalogView view) {
    List<CitedSectionView> sections = view.sections().stream()
        .map(it -> new CitedSectionView(it.id(), it.title(), linked(it.href()), it.entries())).toList();
    return new CatalogView(view.id(), view.title(), view.updated(), view.language(), view.entryCount(), view.version(),
        linked(view.manual()), view.contact(), sections, view.categories(),
        view.events());
  }

  private @Nullable String linked(@Nullable String href) {
    return href == null || href.isEmpty() ? href : URI.create(root).resolve(href).toString();
  }
}
