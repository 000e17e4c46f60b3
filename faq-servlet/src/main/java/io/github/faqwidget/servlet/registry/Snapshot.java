package io.github.faqwidget.servlet.registry;

import io.github.faqwidget.catalog.CatalogFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a look at a catalog's folder shows without reading its files. Temporary and lock files of editors
 * are not among them.
 *
 * @param files by name
 */
record Snapshot(Map<String, FileSeen> files) {

  /** Some file systems tell times no finer than this: a file may change within it and look the same. */
  private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

  /**
   * A file.
   *
   * @param place where it lies behind all links: one may lead to another file of the same size and time
   */
  record FileSeen(Path place, long bytes, Instant changed) {

    static FileSeen at(Path place) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(place, BasicFileAttributes.class);
      return new FileSeen(place, attributes.size(), attributes.lastModifiedTime().toInstant());
    }
  }

  Snapshot {
    files = Map.copyOf(files);
  }

  static Snapshot in(Path folder) throws IOException {
    Map<String, FileSeen> files = new TreeMap<>();
    for (Map.Entry<String, Path> file : CatalogFiles.in(folder).entrySet()) {
      files.put(file.getKey(), FileSeen.at(file.getValue()));
    }
    return new Snapshot(files);
  }

  /** Whether no file changed so short before a moment that it may have changed again and look the same. */
  boolean hadSettled(Instant moment) {
    return files.values().stream()
        .allMatch(file -> Duration.between(file.changed(), moment).abs().compareTo(COARSEST_CLOCK) > 0);
  }
}
