package io.github.faqwidget.servlet.registry;

import io.github.faqwidget.catalog.CatalogFiles;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Where versions of catalogs are kept, and which of them are to be in service. A library can put one into the attribute
 * {@code io.github.faqwidget.servlet.registry.CatalogVersions} of the servlet context while the application starts. Then
 * the folder of catalogs, or the WAR, is one of several ways in: what it has is offered here, and what is served is what
 * this says. Asked by one thread at a time.
 */
public interface CatalogVersions {

  /**
   * Takes a catalog as the folder or the WAR has it now. The same may be offered again and again.
   *
   * @throws IOException when it can't be kept now; it will be offered again
   */
  void offer(CatalogFiles files) throws IOException;

  /**
   * The version that is to be in service, by the catalog's id.
   *
   * @throws IOException when that can't be told now; what is in service stays
   */
  Map<String, String> served() throws IOException;

  /**
   * The files of a version.
   *
   * @throws IOException when they can't be had now
   */
  CatalogFiles files(String id, String version) throws IOException;

  /** The versions of a web application; empty where it has only its folder. */
  static Optional<CatalogVersions> of(ServletContext context) {
    return context.getAttribute(CatalogVersions.class.getName()) instanceof CatalogVersions versions
        ? Optional.of(versions) : Optional.empty();
  }
}
