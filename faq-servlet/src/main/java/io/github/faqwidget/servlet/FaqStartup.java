package io.github.faqwidget.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Reads the settings and loads the catalogs when a web application starts, and closes them when it stops. A
 * wrong setting stops the start; a catalog that can't be loaded does not.
 */
public final class FaqStartup implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
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
