package io.github.faqwidget.catalog;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a catalog in a folder. Folder and files may be links, as configuration management and mounted
 * volumes make them.
 */
final class FolderFiles {

  private static final String TRANSLATIONS = "translations";
  private static final int MAX_ATTEMPTS = 3;

  private FolderFiles() {}

  /** Where each lies behind all links, by its name. */
  static SortedMap<String, Path> in(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Map<Path, Path> folders = new HashMap<>();
    collect(folder, "", files, folders);
    if (Files.isDirectory(folder.resolve(TRANSLATIONS))) {
      collect(folder.resolve(TRANSLATIONS), TRANSLATIONS + "/", files, folders);
    }
    CatalogFiles.leaveOut(files.keySet());
    return files;
  }

  private static void collect(Path folder, String prefix, SortedMap<String, Path> files, Map<Path, Path> folders)
      throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(behindLinks(folder, folders))) {
      for (Path child : children) {
        String name = prefix + child.getFileName();
        if (CatalogFiles.isKnown(name) && !Files.isDirectory(child)) {
          files.put(name, behindLinks(child, folders));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /**
   * What lies behind a link.
   *
   * @param folders what lay behind the folders that links led through so far: a folder that all files' links lead
   *     through ({@code ..data} of a mounted volume) is looked up once, so that all come from the same one
   */
  private static Path behindLinks(Path path, Map<Path, Path> folders) throws IOException {
    Path target = Files.isSymbolicLink(path) ? path.resolveSibling(Files.readSymbolicLink(path)) : path;
    Path through = target.toAbsolutePath().getParent();
    Path folder = folders.get(through);
    if (folder == null) {
      folder = through.toRealPath();
      folders.put(through, folder);
    }
    return folder.resolve(target.getFileName()).toRealPath();
  }

  /** Reads all files as they were at one time: a link may lead elsewhere from one moment to the next. */
  static SortedMap<String, byte[]> contentsOf(String id, Path folder) throws IOException {
    NoSuchFileException gone = new NoSuchFileException(folder.toString(), null, "Its links lead elsewhere again and again");
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      SortedMap<String, Path> files = in(folder);
      try {
        SortedMap<String, byte[]> contents = contentsOf(id, files);
        if (files.equals(in(folder))) {
          return contents;
        }
      } catch (NoSuchFileException e) {
        gone = e;
      }
    }
    throw gone;
  }

  private static SortedMap<String, byte[]> contentsOf(String id, SortedMap<String, Path> files) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      CatalogFiles.check(id, file.getKey(), Files.size(file.getValue()));
      contents.put(file.getKey(), Files.readAllBytes(file.getValue()));
    }
    return contents;
  }
}
