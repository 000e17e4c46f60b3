package io.github.faqwidget.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the settings and loads the catalogs when a web application starts, and closes them when it stops. A
 * wrong setting stops the start; a catalog that can't be loaded does not.
 */
public final class FaqStartup implements ServletContextListener {

  /** Where Lucene warns, on newer Java, that vectors could be faster; no catalog has any. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  @Override
  public void contextInitialized(ServletContextEvent event) {
    VECTORS.setLevel(Level.SEVERE);
    ServletContext context = event.getServletContext();
    Settings settings = Settings.read(context);
    context.setAttribute(Settings.class.getName(), settings);
    context.setAttribute(Catalogs.class.getName(), CatalogLoader.load(settings, context));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    Catalogs catalogs = Catalogs.of(event.getServletContext());
    if (catalogs != null) {
      catalogs.close();
    }
  }
}
