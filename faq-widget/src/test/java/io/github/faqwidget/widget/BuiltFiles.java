package io.github.faqwidget.widget;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** What the build has made, as it is served. */
final class BuiltFiles {

  /** The folder {@code faq-widget/}: the loader, and a folder of the version's own. */
  static final Path SERVED = Path.of("target/classes/META-INF/resources/faq-widget");

  /** The loader at its stable address. */
  static final Path STABLE = SERVED.resolve("faq-widget.js");

  private BuiltFiles() {}

  /** What {@code integrity.json} says: the version, and the hash of each file of it. */
  static JsonObject integrity() {
    return JsonParser.parseString(text(SERVED.resolve("integrity.json"))).getAsJsonObject();
  }

  static String version() {
    return integrity().get("version").getAsString();
  }

  static Path loader() {
    return SERVED.resolve(version()).resolve("faq-widget.js");
  }

  static Path panel() {
    return SERVED.resolve(version()).resolve("faq-panel.js");
  }

  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes a file has on its way. */
  static int compressedSize(Path file) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.size();
  }
}
