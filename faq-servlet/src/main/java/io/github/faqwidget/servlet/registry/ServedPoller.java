package io.github.faqwidget.servlet.registry;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Keeps those versions in service that are said to be. Not thread-safe. */
final class ServedPoller {

  private static final Logger LOG = System.getLogger(ServedPoller.class.getName());

  private final CatalogVersions versions;
  private final CatalogRegistry catalogs;
  private final CatalogLoader loader;
  private boolean told;

  ServedPoller(CatalogVersions versions, CatalogRegistry catalogs, CatalogLoader loader) {
    this.versions = versions;
    this.catalogs = catalogs;
    this.loader = loader;
  }

  /** Looks which versions are to be in service, and loads those that are not. */
  void look() {
    try {
      for (Map.Entry<String, String> served : versions.served().entrySet()) {
        String id = served.getKey();
        String version = served.getValue();
        if (catalogs.version(id).filter(version::equals).isEmpty()) {
          loader.loadPublished(id, () -> versions.files(id, version));
        }
      }
      told = false;
    } catch (IOException e) {
      if (!told) {
        LOG.log(Level.WARNING, "Which versions are to be served can't be told; the catalogs stay as they are: "
            + e.getMessage());
        told = true;
      }
    }
  }
}
