package io.github.faqwidget.widget;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The package for npm that the build has made, unpacked. */
final class NpmPackage {

  private final Map<String, byte[]> files;

  private NpmPackage(Map<String, byte[]> files) {
    this.files = files;
  }

  static NpmPackage read() {
    Path file = Path.of("target", "faq-widget-" + BuiltFiles.version() + ".tgz");
    try (InputStream in = Files.newInputStream(file)) {
      return new NpmPackage(Tarball.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, byte[]> files() {
    return files;
  }

  /** A file's text, by its path as {@code package.json} writes it. */
  String text(String path) {
    byte[] bytes = files.get("package/" + path.replaceFirst("^\\./", ""));
    if (bytes == null) {
      throw new IllegalArgumentException("The package has no " + path + " but " + files.keySet());
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  JsonObject json(String path) {
    return JsonParser.parseString(text(path)).getAsJsonObject();
  }

  /** What an importer by the package's name gets. */
  JsonObject entry() {
    return json("package.json").getAsJsonObject("exports").getAsJsonObject(".");
  }
}
