package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.search.FaqSearcher;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The versions and drafts that editors look at. The latest few stay open: she who edits types letter by letter, and looks
 * at the same base after each change. Thread-safe; asked one after the other.
 */
public final class OpenVersions implements AutoCloseable {

  /** A draft and its base, and what was looked at before. */
  private static final int KEPT = 3;

  private final Map<String, OpenVersion> open = new LinkedHashMap<>(KEPT, .75f, true);

  /** Asks a version something. */
  public synchronized <T> T ask(CatalogFiles files, Function<FaqSearcher, T> question) {
    return question.apply(version(files).searcher());
  }

  /**
   * Compares a draft with its base.
   *
   * @param recent what readers searched lately, judged or not
   */
  public synchronized Preview preview(CatalogFiles base, CatalogFiles draft, Collection<String> recent) {
    return Preview.of(version(base), version(draft), Judgements.read(draft), recent);
  }

  /** What is public changes with the day. */
  private OpenVersion version(CatalogFiles files) {
    String key = files.id() + " " + files.version() + " " + LocalDate.now();
    OpenVersion wanted = open.computeIfAbsent(key, absent -> OpenVersion.of(files));
    if (open.size() > KEPT) {
      Iterator<OpenVersion> eldest = open.values().iterator();
      eldest.next().close();
      eldest.remove();
    }
    return wanted;
  }

  @Override
  public synchronized void close() {
    open.values().forEach(OpenVersion::close);
    open.clear();
  }
}
