package io.github.faqwidget.servlet.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * The version of a catalog that is in service, in figures.
 *
 * @param entries how many it has
 * @param rowProblems how many problems its files' rows have
 * @param since when it was loaded
 * @param current whether the files as they are now are those served
 */
public record CatalogFigures(
    String catalog, String version, int entries, int rowProblems, Instant since, boolean current) {

  static void register(PrometheusRegistry registry, Supplier<List<CatalogFigures>> catalogs) {
    GaugeWithCallback.builder()
        .name("faq_catalog_version")
        .help("Always 1; the label has the version in service")
        .labelNames("catalog", "version")
        .callback(gauge -> catalogs.get().forEach(it -> gauge.call(1, it.catalog(), it.version())))
        .register(registry);
    gauge(registry, catalogs, "faq_catalog_entries", "Entries in service", CatalogFigures::entries);
    gauge(registry, catalogs, "faq_catalog_row_problems", "Problems of its rows",
        CatalogFigures::rowProblems);
    gauge(registry, catalogs, "faq_catalog_loaded_timestamp_seconds",
        "When the version in service was loaded", it -> it.since().getEpochSecond());
    gauge(registry, catalogs, "faq_catalog_version_age_seconds", "How long the version has been in service",
        it -> Duration.between(it.since(), Instant.now()).toSeconds());
    GaugeWithCallback.builder()
        .name("faq_catalogs_open")
        .help("Catalogs that can be searched")
        .callback(gauge -> gauge.call(catalogs.get().size()))
        .register(registry);
    gauge(registry, catalogs, "faq_catalog_current",
        "1 where the files as they are now are in service, 0 where a version before them is",
        it -> it.current() ? 1 : 0);
  }

  private static void gauge(PrometheusRegistry registry, Supplier<List<CatalogFigures>> catalogs, String name,
      String help, ToDoubleFunction<CatalogFigures> figure) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .labelNames("catalog")
        .callback(gauge -> catalogs.get().forEach(it -> gauge.call(figure.applyAsDouble(it), it.catalog())))
        .register(registry);
  }
}
