package io.github.faqwidget.servlet.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** How a body travels. */
enum ContentCoding {
  /** As it is. */
  IDENTITY(""),
  /** Compressed. */
  GZIP("-gzip");

  /** Shorter bodies fit into one network packet anyway. */
  static final int WORTH_IT = 860;

  private final String tagSuffix;

  ContentCoding(String tagSuffix) {
    this.tagSuffix = tagSuffix;
  }

  /** What a strong entity tag ends with: other bytes need another tag. */
  String tagSuffix() {
    return tagSuffix;
  }

  ContentCoding other() {
    return this == GZIP ? IDENTITY : GZIP;
  }

  /**
   * Chooses what a client prefers.
   *
   * @param accepted the header {@code Accept-Encoding}; empty where there is none
   * @param length the bytes of the body
   */
  static ContentCoding of(String accepted, int length) {
    if (length < WORTH_IT) {
      return IDENTITY;
    }
    Map<String, Double> weights = new HashMap<>();
    for (String part : accepted.toLowerCase(Locale.ROOT).split(",")) {
      String[] coding = part.split(";", 2);
      weights.put(coding[0].strip(), coding.length < 2 ? 1 : weight(coding[1]));
    }
    double gzip = weights.getOrDefault("gzip", weights.getOrDefault("*", 0.0));
    return gzip > 0 && gzip >= weights.getOrDefault("identity", 0.0) ? GZIP : IDENTITY;
  }

  private static double weight(String parameter) {
    String text = parameter.replaceAll("\\s", "");
    return text.matches("q=[01](\\.\\d{0,3})?") ? Double.parseDouble(text.substring(2)) : 0;
  }

  byte[] encode(byte[] body) {
    return this == GZIP ? gzip(body) : body;
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be written to", e);
    }
    return bytes.toByteArray();
  }
}
