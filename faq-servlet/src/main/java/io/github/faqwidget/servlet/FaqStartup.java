package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.metrics.CatalogFigures;
import io.github.faqwidget.servlet.metrics.Metrics;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings and loads the catalogs when a web application starts, keeps them as their files are, and
 * closes them when it stops. A wrong setting stops the start; a catalog that can't be loaded does not.
 */
public final class FaqStartup implements ServletContextListener {

  private static final Logger LOG = System.getLogger(FaqStartup.class.getName());

  private final Catalogs catalogs = new Catalogs();
  private @Nullable CatalogWatch watch;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    Settings settings = Settings.read(context);
    Metrics metrics = new Metrics(() -> figures(catalogs));
    context.setAttribute(Settings.class.getName(), settings);
    context.setAttribute(Metrics.class.getName(), metrics);
    context.setAttribute(Catalogs.class.getName(), catalogs);
    Path folder = settings.catalogs();
    if (folder == null) {
      CatalogSource.inWar(context).forEach(new CatalogLoader(catalogs, metrics)::load);
    } else {
      open(new CatalogFolder(folder, catalogs, metrics), settings);
    }
    if (catalogs.inService().isEmpty()) {
      LOG.log(Level.WARNING, "No catalog could be loaded from "
          + (folder == null ? CatalogSource.IN_WAR + " of the WAR" : folder));
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (watch != null) {
      watch.close();
    }
    catalogs.close();
  }

  private void open(CatalogFolder folder, Settings settings) {
    try {
      folder.open();
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogs in " + settings.catalogs() + " can't be listed", e);
    }
    if (!settings.interval().isZero()) {
      watch = CatalogWatch.start(folder, settings.interval());
    }
  }

  private static List<CatalogFigures> figures(Catalogs catalogs) {
    return catalogs.all().stream().map(FaqStartup::figures).filter(Objects::nonNull).toList();
  }

  private static @Nullable CatalogFigures figures(Catalogs.Status status) {
    Catalogs.Loaded loaded = status.loaded();
    return loaded == null ? null : new CatalogFigures(status.id(), loaded.catalog().version(),
        loaded.catalog().entries().size(), loaded.rowProblems(), loaded.since(), status.error() == null);
  }
}
