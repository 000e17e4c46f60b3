package io.github.faqwidget.search;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The catalogs that search is tested on: the office's own, as it ships, and small ones made for a case. */
public final class SampleCatalog {

  private static final Path FOLDER = Path.of("../sample-war/src/main/webapp/WEB-INF/catalogs/m365-mfa");

  private SampleCatalog() {}

  public static FaqCatalog read() {
    return FaqCatalogReader.read(CatalogFiles.ofFolder(FOLDER)).catalog();
  }

  /** The sample catalog without phrases and synonyms of its own. */
  public static FaqCatalog withoutPhrasesAndSynonyms() {
    FaqCatalog whole = read();
    return new FaqCatalog(whole.id(), whole.info(), whole.entries(), whole.sections(), Map.of(), List.of(),
        whole.elsewhere(), whole.translations(), whole.version());
  }

  /** The sample catalog with nothing to search but the office's entries. */
  public static FaqCatalog withTableAlone() {
    FaqCatalog whole = read();
    return new FaqCatalog(whole.id(), whole.info(), whole.entries(), whole.sections(), Map.of(), List.of(), List.of(),
        Map.of(), whole.version());
  }

  public static FaqCatalog of(FaqEntry... entries) {
    CatalogInfo info = new CatalogInfo("", null, null, CatalogInfo.Contact.NONE, "ja");
    return new FaqCatalog(
        "made", info, List.of(entries), List.of(), Map.of(), List.of(), List.of(), Map.of(), "1");
  }
}
