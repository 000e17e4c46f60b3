package io.github.faqwidget.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists that this package ships. */
final class Resource {

  private Resource() {}

  /** The lines of a list, without blank ones and comments. */
  static List<String> lines(String name) {
    try (InputStream file = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
