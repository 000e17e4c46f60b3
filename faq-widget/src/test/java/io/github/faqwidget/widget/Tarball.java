package io.github.faqwidget.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads a {@code .tgz} as npm makes them: plain files with names of at most 255 characters. */
final class Tarball {

  private static final int BLOCK = 512;

  private Tarball() {}

  /** The files by their paths. */
  static Map<String, byte[]> read(InputStream tgz) {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in = new GZIPInputStream(tgz)) {
      ByteBuffer tar = ByteBuffer.wrap(in.readAllBytes());
      while (tar.remaining() >= BLOCK && tar.get(tar.position()) != 0) {
        byte[] header = take(tar, BLOCK);
        byte[] content = take(tar, Integer.parseInt(text(header, 124, 12).strip(), 8));
        tar.position(Math.min(tar.limit(), (tar.position() + BLOCK - 1) / BLOCK * BLOCK));
        if (header[156] == '0' || header[156] == 0) {
          String folder = text(header, 345, 155);
          files.put((folder.isEmpty() ? "" : folder + "/") + text(header, 0, 100), content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static byte[] take(ByteBuffer tar, int length) {
    byte[] bytes = new byte[length];
    tar.get(bytes);
    return bytes;
  }

  private static String text(byte[] header, int from, int length) {
    String field = new String(header, from, length, StandardCharsets.UTF_8);
    int end = field.indexOf('\0');
    return end < 0 ? field : field.substring(0, end);
  }
}
