package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.metrics.CatalogFigures;
import io.github.faqwidget.servlet.metrics.Metrics;
import io.github.faqwidget.servlet.registry.CatalogRegistry;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings and loads the catalogs when a web application starts, keeps them as their files are, and
 * closes them when it stops. A wrong setting stops the start; a catalog that can't be loaded does not.
 */
public final class FaqStartup implements ServletContextListener {

  private static final Logger LOG = System.getLogger(FaqStartup.class.getName());

  private final CatalogRegistry catalogs = new CatalogRegistry();
  private final List<AutoCloseable> extensions = new ArrayList<>();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    Settings settings = Settings.read(context);
    Metrics metrics = new Metrics(() -> figures(catalogs));
    context.setAttribute(Settings.class.getName(), settings);
    context.setAttribute(Metrics.class.getName(), metrics);
    context.setAttribute(CatalogRegistry.class.getName(), catalogs);
    ServiceLoader.load(FaqExtension.class, FaqExtension.class.getClassLoader())
        .forEach(extension -> extensions.add(extension.start(context, settings)));
    catalogs.open(context, settings.catalogs(), settings.interval(), metrics);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    catalogs.close();
    extensions.forEach(FaqStartup::close);
  }

  private static void close(AutoCloseable extension) {
    try {
      extension.close();
    } catch (Exception e) {
      LOG.log(Level.WARNING, "What a library added could not be closed in order", e);
    }
  }

  private static List<CatalogFigures> figures(CatalogRegistry catalogs) {
    return catalogs.all().stream().map(FaqStartup::figures).filter(Objects::nonNull).toList();
  }

  private static @Nullable CatalogFigures figures(CatalogRegistry.Status status) {
    CatalogRegistry.Loaded loaded = status.loaded();
    return loaded == null ? null : new CatalogFigures(status.id(), loaded.catalog().version(),
        loaded.catalog().entries().size(), loaded.rowProblems(), loaded.since(), status.error() == null);
  }
}
