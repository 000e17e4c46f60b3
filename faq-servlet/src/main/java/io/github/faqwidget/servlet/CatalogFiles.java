package io.github.faqwidget.servlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
record CatalogFiles(String id, SortedMap<String, byte[]> files) {
  static CatalogFiles ofFolder(Path p) throws IOException {
    TreeMap<String, byte[]> m = new TreeMap<>();
    try (var s = Files.walk(p)) { for (Path f : s.filter(Files::isRegularFile).toList()) { m.put(p.relativize(f).toString(), Files.readAllBytes(f)); } }
    return new CatalogFiles(p.getFileName().toString(), m);
  }
}
