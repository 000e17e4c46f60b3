package io.github.faqwidget.servlet.api;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.search.FaqSearcher;
import io.github.faqwidget.servlet.Catalogs;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.CatalogListView;
import io.github.faqwidget.servlet.json.CatalogView;
import io.github.faqwidget.servlet.json.EntryListView;
import io.github.faqwidget.servlet.json.EntryView;
import io.github.faqwidget.servlet.json.HitsView;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.SuggestionsView;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The catalogs, their entries, search and suggestions. */
@Produces(MediaType.APPLICATION_JSON)
public final class CatalogsResource {

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private final Catalogs catalogs;

  public CatalogsResource(@Context ServletContext context) {
    catalogs = Catalogs.of(context);
  }

  @GET
  public CatalogListView catalogs() {
    List<FaqCatalog> loaded = catalogs.loaded().stream().map(Catalogs.Loaded::catalog).toList();
    if (loaded.isEmpty()) {
      throw new ProblemException(Problem.of(503, "No catalog could be loaded yet; api/health says why"));
    }
    return CatalogListView.of(loaded);
  }

  @GET
  @Path("{id}")
  public CatalogView catalog(@PathParam("id") String id) {
    return ask(id, searcher -> CatalogView.of(searcher.catalog()));
  }

  @GET
  @Path("{id}/entries")
  public EntryListView entries(@PathParam("id") String id, @QueryParam("lang") List<String> lang) {
    String language = Parameters.language(lang);
    return ask(id, searcher -> EntryListView.of(searcher.catalog(), language));
  }

  @GET
  @Path("{id}/entries/{number}")
  public EntryView entry(@PathParam("id") String id, @PathParam("number") String number,
      @QueryParam("lang") List<String> lang) {
    String language = Parameters.language(lang);
    return ask(id, searcher -> EntryView.of(searcher.catalog(), entry(searcher, number), language));
  }

  @GET
  @Path("{id}/search")
  public HitsView search(@PathParam("id") String id, @QueryParam("q") List<String> q,
      @QueryParam("context") List<String> context, @QueryParam("limit") List<String> limit,
      @QueryParam("lang") List<String> lang) {
    FaqQuery query =
        new FaqQuery(Parameters.query(q), Parameters.context(context), Parameters.limit(limit));
    String language = Parameters.language(lang);
    return ask(id, searcher ->
        HitsView.of(searcher.catalog(), query.text(), searcher.search(query), language));
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

  private <T> T ask(String id, Function<FaqSearcher, T> question) {
    return catalogs.use(id, question).orElseThrow(() -> new ProblemException(missing(id)));
  }

  private Problem missing(String id) {
    return catalogs.failures().containsKey(id)
        ? Problem.of(503, "The catalog " + id + " could not be loaded; api/health says why")
        : Problem.of(404, "There is no such catalog; api/catalogs lists all");
  }

  private static FaqEntry entry(FaqSearcher searcher, String number) {
    return Optional.of(number)
        .filter(NUMBER.asMatchPredicate())
        .flatMap(digits -> searcher.catalog().entry(Integer.parseInt(digits)))
        .orElseThrow(() -> new ProblemException(Problem.of(404, "The catalog has no such entry")));
  }
}
