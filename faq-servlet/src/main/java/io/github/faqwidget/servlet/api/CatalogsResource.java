package io.github.faqwidget.servlet.api;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.EvaluatedQuery;
import io.github.faqwidget.search.FaqHits;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.search.FaqSearcher;
import io.github.faqwidget.servlet.client.AddressRanges;
import io.github.faqwidget.servlet.client.Client;
import io.github.faqwidget.servlet.events.EventReceiver;
import io.github.faqwidget.servlet.feedback.Feedback;
import io.github.faqwidget.servlet.feedback.FeedbackReceiver;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.http.RequestId;
import io.github.faqwidget.servlet.json.CatalogListView;
import io.github.faqwidget.servlet.json.CatalogView;
import io.github.faqwidget.servlet.json.EntryListView;
import io.github.faqwidget.servlet.json.EntryView;
import io.github.faqwidget.servlet.json.HitsView;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.RelatedView;
import io.github.faqwidget.servlet.json.SuggestionsView;
import io.github.faqwidget.servlet.metrics.Metrics;
import io.github.faqwidget.servlet.metrics.Searched;
import io.github.faqwidget.servlet.settings.Settings;
import io.github.faqwidget.servlet.registry.CatalogRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The catalogs, their entries, search and suggestions. */
@Produces(MediaType.APPLICATION_JSON)
public final class CatalogsResource {

  private final CatalogRegistry catalogs;
  private final Metrics metrics;
  private final FeedbackReceiver receiver;
  private final Optional<EventReceiver> events;
  private final AddressRanges proxies;

  public CatalogsResource(@Context ServletContext context) {
    catalogs = CatalogRegistry.of(context);
    metrics = Metrics.of(context);
    receiver = FeedbackReceiver.of(context);
    events = EventReceiver.of(context);
    proxies = Settings.of(context).proxies();
  }

  @GET
  public CatalogListView catalogs() {
    List<FaqCatalog> loaded = catalogs.inService();
    if (loaded.isEmpty()) {
      throw new ProblemException(Problem.of(503, "No catalog could be loaded yet; api/health says why"));
    }
    return CatalogListView.of(loaded);
  }

  @GET
  @Path("{id}")
  public CatalogView catalog(@PathParam("id") String id) {
    return ask(id, searcher -> CatalogView.of(searcher.catalog(), takesEvents(id)));
  }

  @GET
  @Path("{id}/entries")
  public EntryListView entries(@PathParam("id") String id, @QueryParam("lang") List<String> lang) {
    String language = Parameters.language(lang);
    return ask(id, searcher -> EntryListView.of(searcher.catalog(), language));
  }

  @GET
  @Path("{id}/entries/{entry}")
  public EntryView entry(@PathParam("id") String id, @PathParam("entry") String entryId,
      @QueryParam("lang") List<String> lang) {
    String language = Parameters.language(lang);
    return ask(id, searcher -> EntryView.of(searcher.catalog(), entry(searcher, entryId), language));
  }

  @GET
  @Path("{id}/entries/{entry}/related")
  public RelatedView related(@PathParam("id") String id, @PathParam("entry") String entryId,
      @QueryParam("limit") List<String> limit, @QueryParam("lang") List<String> lang) {
    int most = Parameters.limit(limit);
    String language = Parameters.language(lang);
    return ask(id, searcher -> {
      FaqEntry entry = entry(searcher, entryId);
      return RelatedView.of(searcher.catalog(), entry, searcher.related(entry, most), language);
    });
  }

  @GET
  @Path("{id}/search")
  public HitsView search(@PathParam("id") String id, @QueryParam("q") List<String> q,
      @QueryParam("context") List<String> context, @QueryParam("limit") List<String> limit,
      @QueryParam("lang") List<String> lang, @QueryParam("explain") List<String> explain,
      @Context HttpServletRequest request) {
    FaqQuery query =
        new FaqQuery(Parameters.query(q), Parameters.context(context), Parameters.limit(limit));
    String language = Parameters.language(lang);
    boolean explained = Parameters.explain(explain);
    return ask(id, searcher -> {
      EvaluatedQuery evaluated = searcher.evaluate(query);
      FaqHits found = evaluated.hits();
      new Searched(id, !query.text().isBlank(), found.fit()).noteIn(request);
      return HitsView.of(searcher.catalog(), query.text(), found,
          entry -> explained ? evaluated.explain(entry) : null, language);
    });
  }

  @GET
  @Path("{id}/suggest")
  public SuggestionsView suggest(@PathParam("id") String id, @QueryParam("q") List<String> q,
      @QueryParam("limit") List<String> limit, @QueryParam("lang") List<String> lang) {
    String text = Parameters.query(q);
    int most = Parameters.limit(limit);
    String language = Parameters.language(lang);
    return ask(id, searcher ->
        SuggestionsView.of(searcher.catalog(), text, searcher.suggest(text, most), language));
  }

  @POST
  @Path("{id}/feedback")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response feedback(@PathParam("id") String id, @Context HttpServletRequest request)
      throws IOException {
    if (request.getContentType() == null) {
      throw new NotSupportedException();
    }
    FeedbackBody body = FeedbackBody.read(request.getInputStream());
    String entry = ask(id, searcher -> entry(searcher, body.entry()).id());
    receiver.receive(new Feedback(id, entry, body.solved(), body.comment(), body.query(), body.section(),
        RequestId.of(request)));
    metrics.feedback(id, body.solved());
    return Response.accepted().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  @POST
  @Path("{id}/events")
  public Response events(@PathParam("id") String id, @Context HttpServletRequest request) throws IOException {
    if (!takesEvents(id)) {
      throw new ProblemException(Problem.of(404, "There is no such catalog, or events of it are not taken"));
    }
    byte[] body = request.getInputStream().readNBytes(EventReceiver.MAX_BYTES + 1);
    if (body.length > EventReceiver.MAX_BYTES) {
      throw new ProblemException(Problem.of(413, "The body has at most " + EventReceiver.MAX_BYTES + " bytes"));
    }
    events.orElseThrow().receive(id, body, Client.of(request, proxies).address());
    return Response.noContent().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private boolean takesEvents(String id) {
    return events.filter(it -> catalogs.has(id) && it.takes(id)).isPresent();
  }

  private <T> T ask(String id, Function<FaqSearcher, T> question) {
    return catalogs.use(id, question).orElseThrow(() -> new ProblemException(missing(id)));
  }

  private Problem missing(String id) {
    return catalogs.has(id)
        ? Problem.of(503, "The catalog " + id + " could not be loaded; api/health says why")
        : Problem.of(404, "There is no such catalog; api/catalogs lists all");
  }

  private static FaqEntry entry(FaqSearcher searcher, String entryId) {
    return searcher.catalog().entry(entryId)
        .orElseThrow(() -> new ProblemException(Problem.of(404, "The catalog has no such entry")));
  }
}
