package io.github.faqwidget.servlet.metrics;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What is counted, for Prometheus: nothing that readers type, nor who they are. Every web application has
 * numbers of its own, from its start on. Thread-safe.
 */
public final class Metrics {

  /** The media type of {@link #text}. */
  public static final String MEDIA_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private static final double[] SECONDS = {.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10};

  /** How the loading of a catalog went. */
  public enum Load {
    /** A new version is in service. */
    SERVED,
    /** The files are those that are served already. */
    UNCHANGED,
    /** The files can't be served; the version before, if any, still is. */
    FAILED
  }

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests = counter("faq_requests", "Requests answered", "route", "method", "status");
  private final Histogram durations = Histogram.builder()
      .name("faq_request_duration_seconds")
      .help("From the arrival of a request to its answer")
      .labelNames("route")
      .classicOnly()
      .classicUpperBounds(SECONDS)
      .withoutExemplars()
      .register(registry);
  private final Counter searches = counter("faq_searches",
      "Searches by what was asked with and how well the best hit fits; fit=\"none\" found nothing",
      "catalog", "by", "fit");
  private final Counter feedback = counter("faq_feedback", "Feedback received", "catalog", "solved");
  private final Counter limited = counter("faq_requests_limited", "Requests turned away with 429", "limit");
  private final Counter loads =
      counter("faq_catalog_loads", "Loadings of a catalog's files", "catalog", "result");

  /** Metrics of the catalogs that are there whenever somebody asks. */
  public Metrics(Supplier<List<CatalogFigures>> catalogs) {
    CatalogFigures.register(registry, catalogs);
  }

  /** The metrics of a web application. */
  public static Metrics of(ServletContext context) {
    return (Metrics) context.getAttribute(Metrics.class.getName());
  }

  /** Counts a request that was answered; the route is a pattern, never the path itself. */
  public void request(String route, String method, int status, Duration taken) {
    requests.labelValues(route, method, Integer.toString(status)).inc();
    durations.labelValues(route).observe(taken.toNanos() / 1e9);
  }

  /** Counts a search. */
  public void search(Searched search) {
    searches.labelValues(search.catalog(), search.byWords() ? "words" : "context", lowerCase(search.fit())).inc();
  }

  /** Counts feedback on an entry. */
  public void feedback(String catalog, boolean solved) {
    feedback.labelValues(catalog, Boolean.toString(solved)).inc();
  }

  /** Counts a request that was one too many, by the limit that it met. */
  public void limited(String limit) {
    limited.labelValues(limit).inc();
  }

  /** Counts a loading of a catalog. */
  public void load(String catalog, Load result) {
    loads.labelValues(catalog, lowerCase(result)).inc();
  }

  /** All numbers as they are now, in Prometheus' text format. */
  public byte[] text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(bytes, registry.scrape(), EscapingScheme.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be written to", e);
    }
    return bytes.toByteArray();
  }

  private Counter counter(String name, String help, String... labels) {
    return Counter.builder().name(name).help(help).labelNames(labels).withoutExemplars().register(registry);
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
