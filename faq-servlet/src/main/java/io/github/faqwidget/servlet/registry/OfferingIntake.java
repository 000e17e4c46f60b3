package io.github.faqwidget.servlet.registry;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.table.FaqTableException;
import java.io.IOException;

/**
 * Offers what the folder or the WAR has to the versions. While these can't be had, a catalog that nobody serves is served
 * as the folder has it: readers come first.
 *
 * @param loader takes what can't be offered
 */
record OfferingIntake(CatalogVersions versions, CatalogRegistry catalogs, CatalogLoader loader) implements CatalogIntake {

  @Override
  public boolean load(String id, CatalogSource source) {
    CatalogFiles files;
    try {
      files = source.files();
    } catch (IOException | FaqTableException e) {
      return loader.load(id, source);
    }
    try {
      versions.offer(files);
      catalogs.note(id, null);
      return true;
    } catch (FaqTableException e) {
      catalogs.note(id, e.getMessage());
      return true;
    } catch (IOException away) {
      if (catalogs.version(id).isEmpty()) {
        loader.load(id, () -> files);
      }
      return false;
    }
  }

  /** Its versions stay. */
  @Override
  public void gone(String id) {
    catalogs.note(id, null);
  }
}
