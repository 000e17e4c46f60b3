package io.github.faqwidget.servlet;

import io.github.faqwidget.catalog.CatalogReading;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.search.FaqSearcher;
import io.github.faqwidget.servlet.Catalogs.Loaded;
import io.github.faqwidget.table.FaqTableException;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Loads every catalog by itself: one that can't be read keeps none of the others from being served. */
final class CatalogLoader {

  private static final Logger LOG = System.getLogger(CatalogLoader.class.getName());

  private final SortedMap<String, Loaded> loaded = new TreeMap<>();
  private final SortedMap<String, String> failures = new TreeMap<>();

  private CatalogLoader() {}

  static Catalogs load(Settings settings, ServletContext context) {
    CatalogLoader loader = new CatalogLoader();
    Path folder = settings.catalogs();
    String place = folder == null ? CatalogSource.IN_WAR + " of the WAR" : folder.toString();
    try {
      (folder == null ? CatalogSource.inWar(context) : CatalogSource.inFolder(folder)).forEach(loader::load);
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogs in " + place + " can't be listed", e);
    }
    if (loader.loaded.isEmpty()) {
      LOG.log(Level.WARNING, "No catalog could be loaded from " + place);
    }
    return new Catalogs(loader.loaded, loader.failures);
  }

  private void load(String id, CatalogSource source) {
    try {
      CatalogReading reading = FaqCatalogReader.read(source.files());
      loaded.put(id, new Loaded(FaqSearcher.open(reading.catalog()), reading.problems().size()));
      LOG.log(Level.INFO, "Catalog " + id + ": " + reading.catalog().entries().size() + " entries, "
          + reading.problems().size() + " row problems");
      reading.problems().forEach(problem ->
          LOG.log(Level.INFO, "Catalog " + id + ": " + problem.message(Locale.JAPANESE)
              + " / " + problem.hint(Locale.ENGLISH)));
    } catch (FaqTableException e) {
      failures.put(id, e.getMessage());
      LOG.log(Level.ERROR, "Catalog " + id + " could not be loaded: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      failures.put(id, "The catalog can't be read; the server's log says why");
      LOG.log(Level.ERROR, "Catalog " + id + " could not be loaded", e);
    }
  }
}
