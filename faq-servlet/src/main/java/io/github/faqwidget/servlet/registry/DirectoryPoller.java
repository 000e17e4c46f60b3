package io.github.faqwidget.servlet.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the catalogs of a folder in service as they are there. A change counts once two looks in a row show
 * the same, so nothing half written or half renamed is read; and nobody has to tell of it, which network
 * drives don't. Not thread-safe.
 */
final class DirectoryPoller {

  private static final Logger LOG = System.getLogger(DirectoryPoller.class.getName());
  private static final Known NOTHING = new Known(null, null);

  /**
   * What is known of a catalog's files.
   *
   * @param last what the last look showed; null where they could not be seen
   * @param judged those that are served, or known to be wrong; null where another try is due
   */
  private record Known(@Nullable Snapshot last, @Nullable Snapshot judged) {}

  private final Path folder;
  private final CatalogRegistry catalogs;
  private final CatalogIntake intake;
  private final Map<String, Known> known = new HashMap<>();
  private Set<String> missing = Set.of();
  private @Nullable String trouble;

  DirectoryPoller(Path folder, CatalogRegistry catalogs, CatalogIntake intake) {
    this.folder = folder;
    this.catalogs = catalogs;
    this.intake = intake;
  }

  /** Loads all catalogs as they are now. */
  void open() {
    try {
      CatalogSource.inFolder(folder).forEach((id, source) -> load(id, source, see(id)));
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogs in " + folder + " can't be listed", e);
    }
  }

  /** Looks for what was added, changed or removed, and has settled since. */
  void look() {
    try {
      SortedMap<String, CatalogSource> sources = CatalogSource.inFolder(folder);
      if (sources.isEmpty() && anyServed()) {
        keepAll("カタログのフォルダーが空です。ドライブの接続を確かめてください。意図した変更なら、アプリケーションを再起動してください。"
            + " / The folder of catalogs is empty. Is its drive connected?"
            + " If this is meant, restart the application.");
        return;
      }
      trouble = null;
      sources.forEach(this::look);
      removeAllBut(sources.keySet());
    } catch (IOException e) {
      keepAll("カタログのフォルダーを読めません。ドライブの接続と読み取りの権限を確かめてください。"
          + " / The folder of catalogs can't be read. Is its drive connected, and may this server read it?");
    }
  }

  private void look(String id, CatalogSource source) {
    Snapshot now = see(id);
    Known before = known.getOrDefault(id, NOTHING);
    boolean changed = now == null || !now.equals(before.judged());
    boolean settled = now == null || now.equals(before.last());
    if (changed && settled) {
      load(id, source, now);
    } else {
      known.put(id, new Known(now, before.judged()));
    }
  }

  private void load(String id, CatalogSource source, @Nullable Snapshot now) {
    Instant start = Instant.now();
    boolean judged = intake.load(id, source) && now != null && now.equals(see(id)) && now.hadSettled(start);
    known.put(id, new Known(now, judged ? now : null));
  }

  private @Nullable Snapshot see(String id) {
    try {
      return Snapshot.in(folder.resolve(id));
    } catch (IOException e) {
      // The loader meets the same trouble, and tells it.
      return null;
    }
  }

  /** A catalog is gone when two looks in a row do not show it: a whole folder may be replaced, too. */
  private void removeAllBut(Set<String> present) {
    Set<String> gone = new HashSet<>(known.keySet());
    gone.removeAll(present);
    for (String id : gone) {
      if (missing.contains(id)) {
        known.remove(id);
        intake.gone(id);
        LOG.log(Level.INFO, "Catalog " + id + ": removed, its folder is gone");
      }
    }
    missing = gone;
  }

  private boolean anyServed() {
    return known.keySet().stream().anyMatch(id -> catalogs.loaded(id).isPresent());
  }

  /** All at once is nobody's wish, most likely. */
  private void keepAll(String why) {
    known.replaceAll((id, any) -> NOTHING);
    known.keySet().forEach(id -> catalogs.note(id, why));
    if (!why.equals(trouble)) {
      LOG.log(Level.ERROR, "The catalogs stay in service as they are: " + why);
    }
    trouble = why;
  }
}
