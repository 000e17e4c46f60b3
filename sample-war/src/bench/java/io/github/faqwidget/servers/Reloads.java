package io.github.faqwidget.servers;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Catalogs of the same table, one of which an editor changes every second. There are several since a change
 * counts when two looks in a row, a second apart at the least, have shown the same: a catalog has to rest that long.
 */
final class Reloads implements AutoCloseable {

  /** The catalogs. */
  static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private final Path folder;
  private final String table;
  private final ScheduledExecutorService editor = Executors.newSingleThreadScheduledExecutor();
  private final HttpApi api;
  private final ReloadCounts before;
  private int changes;

  private Reloads(Path folder, String table, HttpApi api) {
    this.folder = folder;
    this.table = table;
    this.api = api;
    before = ReloadCounts.of(api);
  }

  /** Makes a folder with copies of a catalog. */
  static void copy(Path catalog, Path folder) throws IOException {
    for (String id : IDS) {
      try (Stream<Path> tree = Files.walk(catalog)) {
        for (Path file : tree.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(id).resolve(catalog.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Starts to change the catalogs of a server in turn. */
  static Reloads start(Path folder, HttpApi api) throws IOException {
    String table = Files.readString(folder.resolve(IDS.get(0)).resolve("table.txt"));
    Reloads reloads = new Reloads(folder, table, api);
    reloads.editor.scheduleAtFixedRate(reloads::change, 0, 1, TimeUnit.SECONDS);
    return reloads;
  }

  /** What the server has made of the changes so far. */
  ReloadCounts counts() {
    return ReloadCounts.of(api).since(before);
  }

  /** The table ends with the last entry's note. */
  private void change() {
    String id = IDS.get(changes % IDS.size());
    changes++;
    try {
      Files.writeString(folder.resolve(id).resolve("table.txt"), table.stripTrailing() + "(" + changes + ")\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    editor.shutdownNow();
  }
}
