package io.github.faqwidget.servlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes tables into a folder of catalogs, as an office would at some past time. */
public final class Tables {

  private final Path folder;
  private Instant changed = Instant.now().minus(Duration.ofDays(1));

  public Tables(Path folder) {
    this.folder = folder;
  }

  /** A table with so many entries, whose answers all say the same. */
  public static String table(int entries, String answer) {
    return IntStream.rangeClosed(1, entries)
        .mapToObj(number -> number + "\t質問" + number + "について\t" + answer + "\n")
        .collect(Collectors.joining("", "No.\t質問\t回答\n", ""));
  }

  /** Writes a file, an hour after the one before. */
  public Path write(String name, String text) throws IOException {
    changed = changed.plus(Duration.ofHours(1));
    return write(name, text, changed);
  }

  public Path write(String name, String text, Instant at) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(at));
    return file;
  }

  public void delete(String name) throws IOException {
    Files.delete(folder.resolve(name));
  }
}
