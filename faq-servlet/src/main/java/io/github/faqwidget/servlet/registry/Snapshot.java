package io.github.faqwidget.servlet.registry;

import io.github.faqwidget.catalog.CatalogFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a look at a catalog's folder shows without reading its files. Temporary and lock files of editors
 * are not among them.
 *
 * @param files by name
 */
record Snapshot(Map<String, FileSeen> files) {

  /** Some file systems tell times no finer than this: a file may change within it and look the same. */
  private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

  /** A file. */
  record FileSeen(long bytes, Instant changed) {}

  Snapshot {
    files = Map.copyOf(files);
  }

  static Snapshot in(Path folder) throws IOException {
    Map<String, FileSeen> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder, 2)) {
      for (Path file : tree.toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (CatalogFiles.isKnown(name)) {
          BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
          files.put(name, new FileSeen(attributes.size(), attributes.lastModifiedTime().toInstant()));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Snapshot(files);
  }

  /** Whether no file changed so short before a moment that it may have changed again and look the same. */
  boolean hadSettled(Instant moment) {
    return files.values().stream()
        .allMatch(file -> Duration.between(file.changed(), moment).abs().compareTo(COARSEST_CLOCK) > 0);
  }
}
