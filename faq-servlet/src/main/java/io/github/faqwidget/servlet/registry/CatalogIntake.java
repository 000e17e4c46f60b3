package io.github.faqwidget.servlet.registry;

/** What is done with the files of a catalog that were found, or are gone. */
interface CatalogIntake {

  /**
   * Takes a catalog.
   *
   * @return whether the files themselves decided; false when they could not be got at or not be kept, so that the next
   *     try may fare better though they don't change
   */
  boolean load(String id, CatalogSource source);

  /** Notes that there is no such catalog any more. */
  void gone(String id);
}
