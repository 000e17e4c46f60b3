package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.catalog.CatalogFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Measures how long previews of a catalog take, one after the other, each with one phrase more:
 * {@code java … PreviewCost FOLDER QUERIES}, the queries a line each.
 */
final class PreviewCost {

  private static final int PREVIEWS = 8;

  private PreviewCost() {}

  public static void main(String[] arguments) throws Exception {
    CatalogFiles base = CatalogFiles.ofFolder(Path.of(arguments[0]));
    List<String> recent = new ArrayList<>(Files.readAllLines(Path.of(arguments[1])));
    try (OpenVersions versions = new OpenVersions()) {
      for (int preview = 1; preview <= PREVIEWS; preview++) {
        TreeMap<String, byte[]> contents = new TreeMap<>(base.contents());
        String phrases = new String(contents.getOrDefault("phrases.tsv", new byte[0]), StandardCharsets.UTF_8);
        contents.put("phrases.tsv", (phrases + "\n1\t見本の言い換え" + preview + "\n").getBytes(StandardCharsets.UTF_8));
        CatalogFiles draft = new CatalogFiles(base.id(), contents);
        long start = System.nanoTime();
        int told = versions.preview(base, draft, recent).queries().size();
        System.out.printf("preview %d: %d ms, %d searches, %d told%n", preview, (System.nanoTime() - start) / 1_000_000, recent.size(), told);
      }
    }
  }
}
