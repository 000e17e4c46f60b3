package io.github.faqwidget.search.bench;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.table.FaqTableReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The tables that search is measured on. Public for JMH, which takes its values as a parameter. */
public enum BenchTable {

  /** The sample catalog, with its phrases, synonyms and sections. */
  SAMPLE {
    @Override
    FaqCatalog read() {
      Path folder = BenchSettings.project().resolve(SAMPLE_FOLDER);
      return FaqCatalogReader.read(CatalogFiles.ofFolder(folder)).catalog();
    }
  },

  /** The table that the command names, with nothing but what search ships. */
  LARGE {
    @Override
    FaqCatalog read() {
      Path file = BenchSettings.largeTable().orElseThrow();
      return alone(FaqTableReader.usual().read(file).entries());
    }
  },

  /** More entries than any office has, made of the sample's words. */
  SYNTHETIC {
    @Override
    FaqCatalog read() {
      return alone(SyntheticEntries.like(SAMPLE.read().entries(), SYNTHETIC_ENTRIES));
    }
  };

  private static final String SAMPLE_FOLDER = "sample-war/src/main/webapp/WEB-INF/catalogs/m365-mfa";
  private static final int SYNTHETIC_ENTRIES = 100_000;

  abstract FaqCatalog read();

  private static FaqCatalog alone(List<FaqEntry> entries) {
    CatalogInfo info = new CatalogInfo("", null, null, CatalogInfo.Contact.NONE, "ja");
    return new FaqCatalog("bench", info, entries, List.of(), Map.of(), List.of(), List.of(), Map.of(), "1");
  }
}
