package io.github.faqwidget.servlet;
import io.github.faqwidget.entry.FaqCatalog;
import java.util.List;
record CatalogReading(FaqCatalog catalog, List<String> problems) {}
