package io.github.faqwidget.servlet.registry;

import io.github.faqwidget.catalog.CatalogFiles;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the files of one catalog lie; they are read when asked for. */
@FunctionalInterface
interface CatalogSource {

  /** Where a WAR carries its catalogs. */
  String IN_WAR = "/WEB-INF/catalogs/";

  CatalogFiles files() throws IOException;

  /** The catalogs of a folder, by the names of their folders. Hidden ones are none. */
  static SortedMap<String, CatalogSource> inFolder(Path folder) throws IOException {
    SortedMap<String, CatalogSource> sources = new TreeMap<>();
    try (Stream<Path> children = Files.list(folder)) {
      children.filter(Files::isDirectory)
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .forEach(child -> sources.put(child.getFileName().toString(), () -> CatalogFiles.ofFolder(child)));
    }
    return sources;
  }

  /** The catalogs inside a WAR, unpacked or not. */
  static SortedMap<String, CatalogSource> inWar(ServletContext context) {
    SortedMap<String, CatalogSource> sources = new TreeMap<>();
    for (String path : paths(context, IN_WAR)) {
      if (path.endsWith("/")) {
        String id = path.substring(IN_WAR.length(), path.length() - 1);
        sources.put(id, () -> {
          SortedMap<String, byte[]> files = new TreeMap<>();
          collect(context, path, path, files);
          return new CatalogFiles(id, files);
        });
      }
    }
    return sources;
  }

  private static void collect(
      ServletContext context, String root, String folder, SortedMap<String, byte[]> files)
      throws IOException {
    for (String path : paths(context, folder)) {
      String name = path.substring(root.length());
      if (path.endsWith("/")) {
        collect(context, root, path, files);
      } else if (CatalogFiles.isKnown(name)) {
        try (InputStream in = context.getResourceAsStream(path)) {
          files.put(name, in.readAllBytes());
        }
      }
    }
  }

  private static Set<String> paths(ServletContext context, String folder) {
    return Optional.ofNullable(context.getResourcePaths(folder)).orElse(Set.of());
  }
}
